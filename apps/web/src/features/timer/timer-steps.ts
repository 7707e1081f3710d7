/** What the clock may be for, with the minutes that a session of 45 gives it; `whole` is all of it. */
export const timerSteps = [
  { id: 'whole', minutes: 45 },
  { id: 'tables', minutes: 8 },
  { id: 'seats', minutes: 14 },
  { id: 'programmes', minutes: 5 },
  { id: 'look', minutes: 10 },
  { id: 'best', minutes: 5 },
] as const
export type TimerStep = (typeof timerSteps)[number]['id']

export const stepOf = (id: string | null): TimerStep =>
  timerSteps.find((step) => step.id === id)?.id ?? 'whole'

/** What comes after a step; null: the groups swap. */
export function stepAfter(id: TimerStep): TimerStep | null {
  const at = timerSteps.findIndex((step) => step.id === id)
  return id === 'whole' ? null : (timerSteps[at + 1]?.id ?? null)
}
