/**
 * How a command ends. `invalid`: what it was given can be read, but is not what it has to be.
 * `tooLong`: done, on more pages than were asked for. `differs`: two homes are not the same after a move.
 */
export const exitCodes = {
  done: 0,
  unexpected: 1,
  usage: 2,
  invalid: 3,
  file: 4,
  tooLong: 5,
  differs: 6,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
