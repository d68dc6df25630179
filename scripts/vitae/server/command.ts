import type { Configuration } from '@/lib/server/config/configuration-types'
import type { OpenedPorts } from '@/lib/server/ports'
import { type ExitCode, exitCodes } from '../exit-codes'

/** Context of a command about the server's data. */
export type CommandContext = {
  configuration: Configuration
  /** Opens the ports beside a server that may run; they are closed after the command. */
  openEmbeddedPorts: () => Promise<OpenedPorts>
  /** Writes a line of the result to standard output. */
  print: (line: string) => void
  /** Writes a line about progress or errors to standard error. */
  say: (line: string) => void
}

export type ServerCommand = {
  name: string
  /** Usage after `vitae` and the command's name, such as `FILE [--replace]`. */
  words: string
  /** One or two sentences of help. */
  summary: string
  /** @param words behind the name */
  run: (words: readonly string[], context: CommandContext) => Promise<ExitCode>
}

/** Writes the usage of a command to standard error, and returns the exit code for it. */
export function sayUsage({ name, words }: ServerCommand, { say }: CommandContext): ExitCode {
  say(`Usage: vitae ${name} ${words}`)
  return exitCodes.usage
}

/** Returns the help of a command, as `vitae help NAME` prints it. */
export const helpOf = ({ name, words, summary }: ServerCommand) =>
  `vitae ${name} ${words}\n\n${summary}`
