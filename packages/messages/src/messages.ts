import { en } from './en/en.ts'
import type { Language } from './languages.ts'
import { nl } from './nl/nl.ts'
import type { Words } from './words.ts'

export type Messages = Words<typeof nl>

const byLanguage: Record<Language, Messages> = { nl, en }

/** Every sentence people read, in one language. */
export const messagesFor = (language: Language): Messages => byLanguage[language]
