import { type ReactNode, useEffect } from 'react'
import { isAskedFirst, isNotAboutFamily } from '../store/family-check.ts'
import { forgetTexts, leaveText } from '../store/left-texts.ts'
import { useMessages } from '../store/use-messages.ts'
import { TextGuardContext } from '../ui/text-guard.ts'

/** Has every field ask before it keeps what looks as if it is about a child or a family. */
export function FamilyGuard({ children }: { readonly children: ReactNode }) {
  const { privacy } = useMessages()
  useEffect(() => forgetTexts(), [])
  return (
    <TextGuardContext
      value={{
        isAsked: (text, use) => use !== null && isAskedFirst(text, use),
        letThrough: isNotAboutFamily,
        leave: (text, keep) => leaveText({ text, keep }),
        words: { question: privacy.caseFound, anyway: privacy.notAboutFamily },
      }}
    >
      {children}
    </TextGuardContext>
  )
}
