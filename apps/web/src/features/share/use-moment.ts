import { useUi } from '../../store/ui-store.ts'

const timeZone = 'Europe/Amsterdam'

/** How a moment is written here: instants are UTC, people live in the Netherlands. */
export function useMoment() {
  const locale = useUi((ui) => ui.language) === 'nl' ? 'nl-NL' : 'en-GB'
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone })
    return (instant: string) => formatter.format(new Date(instant))
  }
  return {
    dayOf: format({ dateStyle: 'long' }),
    timeOf: format({ hour: '2-digit', minute: '2-digit' }),
    momentOf: format({ day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }),
  }
}
