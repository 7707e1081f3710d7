import { useUi } from '../../store/ui-store.ts'

/** How a day is written here. Instants are UTC; people live in the Netherlands. */
export function useDay(): (instant: string | Date) => string {
  const language = useUi((ui) => ui.language)
  const format = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'Europe/Amsterdam',
  })
  return (instant) => format.format(new Date(instant))
}
