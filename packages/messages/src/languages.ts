/** Every language the screens speak, each by its own name; the first is the default. */
export const languages = { nl: 'Nederlands', en: 'English' } as const
export type Language = keyof typeof languages

export const languageCodes = Object.keys(languages) as readonly Language[]

export function isLanguage(code: unknown): code is Language {
  return typeof code === 'string' && Object.hasOwn(languages, code)
}
