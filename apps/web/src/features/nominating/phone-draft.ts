import { z } from 'zod'
import { createStore, type Store } from '../../store/create-store.ts'
import { keptValue } from '../../store/kept-value.ts'

const partySchema = z.object({
  organisation: z.string().nullable(),
  typedName: z.string().nullable(),
  job: z.string(),
  reason: z.string(),
})
const draftSchema = z.object({ called: partySchema, isSelf: z.boolean(), self: partySchema })

/** Whom somebody names, and why. */
export type PartyDraft = Readonly<z.infer<typeof partySchema>>
export type PhoneDraft = {
  readonly called: PartyDraft
  readonly isSelf: boolean
  readonly self: PartyDraft
}

export const emptyParty: PartyDraft = { organisation: null, typedName: null, job: '', reason: '' }
export const emptyDraft: PhoneDraft = { called: emptyParty, isSelf: false, self: emptyParty }

/** What is being filled in for a map; it outlives the page, since a phone throws pages away. */
export function phoneDraft(mapId: string): Store<PhoneDraft> {
  const kept = keptValue(`nominating.${mapId}`)
  const store = createStore<PhoneDraft>(parse(kept.read()))
  store.subscribe(() => kept.write(JSON.stringify(store.get())))
  return store
}

function parse(text: string | null): PhoneDraft {
  try {
    return draftSchema.safeParse(JSON.parse(text ?? 'null')).data ?? emptyDraft
  } catch {
    return emptyDraft
  }
}

export const isNamed = ({ organisation, typedName }: PartyDraft): boolean =>
  organisation !== null || typedName !== null

/** Whether somebody began to fill this in. */
export const isBegun = (party: PartyDraft): boolean =>
  isNamed(party) || party.job.trim() !== '' || party.reason.trim() !== ''
