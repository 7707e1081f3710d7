import type { Webber } from './records.ts'

/** Whether somebody is no webber after all: the group did not adopt him, or he said no. */
export const isTurnedDown = ({ status, consent }: Webber): boolean =>
  status === 'notAdopted' || consent === 'no'
