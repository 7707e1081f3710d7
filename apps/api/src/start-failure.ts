/** Why the server cannot start, in one line for whoever started it; never a programmer's mistake. */
export class StartFailure extends Error {
  readonly exitCode: number
  constructor(dutch: string, english: string, exitCode = 1) {
    super(`${dutch} / ${english}`)
    this.exitCode = exitCode
  }
}

/** The exit code for data that must not be touched before somebody has looked at it (EX_CONFIG). */
export const unusableData = 78
