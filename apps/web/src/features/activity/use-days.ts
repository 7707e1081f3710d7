import { useUi } from '../../store/ui-store.ts'
import { useMessages } from '../../store/use-messages.ts'

const timeZone = 'Europe/Amsterdam'

/** When something was: instants are UTC, people live in the Netherlands. */
export function useDays() {
  const { activity } = useMessages()
  const locale = useUi((ui) => ui.language) === 'nl' ? 'nl-NL' : 'en-GB'
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone })
  const times = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone })
  const today = days.format(new Date())
  return {
    dayOf(instant: string): string {
      const day = days.format(new Date(instant))
      return day === today ? activity.today : day
    },
    timeOf: (instant: string): string => times.format(new Date(instant)),
  }
}
