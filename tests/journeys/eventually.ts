import { expect } from 'vitest'

/** Expects something that may take a moment; patient, since another program may want the machine too. */
export const eventually = <Seen>(look: () => Seen | Promise<Seen>, told?: string) =>
  expect.poll(look, { timeout: 30_000, interval: 100, ...(told ? { message: told } : {}) })
