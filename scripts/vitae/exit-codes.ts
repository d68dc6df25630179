/**
 * Exit codes of every command, as `vitae help` lists them. `invalid`: the input can be read, but is malformed.
 * `tooLong`: done, on more pages than requested. `differs`: the two sides of a move are not the same. `findings`: a
 * check found something of the status of `--fail-on`, or a PDF is not as it was signed. `unfinished`: reading or checking
 * a file was ended by a limit, and nothing is said about the file.
 */
export const exitCodes = {
  done: 0,
  unexpected: 1,
  usage: 2,
  invalid: 3,
  file: 4,
  tooLong: 5,
  differs: 6,
  findings: 7,
  unfinished: 8,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
