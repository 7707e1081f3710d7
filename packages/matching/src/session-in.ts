import type { Session } from '@webwijzer/domain/records'

type Among = { readonly sessions: readonly Session[] }

const numbered = ({ sessions }: Among, number: string | undefined): string | null =>
  sessions.find((each) => String(each.number) === number)?.id ?? null

/** A session by its number: “3”, “sessie 3”. */
export const sessionIn = (text: string, among: Among): string | null =>
  numbered(among, /^(?:sess\p{L}*\s*)?(\d{1,2})$/iu.exec(text.trim())?.[1])

/** The session that a header names: “sessie 3”, “groep_sessie3”. */
export const sessionOfHeader = (header: string, among: Among): string | null =>
  numbered(among, /(\d{1,2})\D*$/.exec(header)?.[1])
