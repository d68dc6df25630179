import type { ExitCode } from './exit-codes'

/** A place in the input and the reason why it cannot be used. */
export type InputProblem = { path: string; reason: string }

export type CommandFailure = {
  ok: false
  code: ExitCode
  /** One sentence or more. */
  message: string
  problems?: readonly InputProblem[]
}

/** Result of a command. Files it was asked to write are written by then. */
export type CommandResult =
  | {
      ok: true
      code: ExitCode
      /** Printed with `--json`. */
      report: unknown
      /** Printed to standard output without `--json`; nothing where null. */
      text: string | null
      /** Whether the report is printed as one line, for files with one report a line. */
      isOneLine?: boolean
    }
  | CommandFailure

/** Creates a failure. */
export const failed = (
  code: ExitCode,
  message: string,
  problems?: readonly InputProblem[],
): CommandFailure => ({ ok: false, code, message, ...(problems && { problems }) })
