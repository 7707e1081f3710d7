import { blindSpots } from '@webwijzer/analysis/blind-spots'
import { memoOn } from '../memo-on.ts'

/** The day it is here, YYYY-MM-DD. */
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format()

/** What the map may not show, as questions with what each is about. */
export const mapQuestions = memoOn(
  [
    'organisation',
    'consultationTable',
    'seat',
    'link',
    'programme',
    'domain',
    'participant',
    'session',
  ],
  (state) => blindSpots(state, { today: today() }),
)
