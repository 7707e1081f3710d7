import { StartFailure } from './start-failure.ts'

/** Refuses a Node on which the database would crash instead of complain. */
export function checkNode(version: string): void {
  if (Number(version.split('.')[0]) >= 24) return
  throw new StartFailure(
    `Webwijzer draait op Node 24 (dit is ${version}); start met: npm start`,
    `Webwijzer runs on Node 24 (this is ${version}); start with: npm start`,
  )
}
