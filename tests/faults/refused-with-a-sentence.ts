import { readFile } from '@webwijzer/formats/read-file'
import { fileSentence } from '@webwijzer/messages/file-sentence'
import { messagesFor } from '@webwijzer/messages/messages'
import { afterEach, describe, expect, test } from 'vitest'

/** What is the matter with a file, its name, its bytes, and what has to be said of it. */
export type HostileFile = readonly [
  about: string,
  name: string,
  bytes: () => Uint8Array,
  problem: object,
]

const ownProperties = Object.getOwnPropertyNames(Object.prototype).length

/** Each of these files is refused with its reason, in a whole sentence, and leaves nothing behind. */
export function refusedWithASentence(title: string, cases: readonly HostileFile[]) {
  describe(title, () => {
    afterEach(() => {
      expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(ownProperties)
    })

    test.each(cases)(
      '%s',
      (_about, name, bytes, problem) => {
        const file = readFile(bytes(), { name })
        expect(file).toMatchObject({ kind: 'refused', problem })
        if (file.kind === 'refused')
          for (const language of ['nl', 'en'] as const)
            expect(fileSentence(file.problem, messagesFor(language))).toMatch(/\w{3}.*[.]$/s)
      },
      10_000,
    )
  })
}
