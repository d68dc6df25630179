import { writeFileSync } from 'node:fs'

/**
 * Vitest reporter for the errors that no test caught, which its JSON report leaves out although they fail the run.
 * Writes their stacks as a list into the file that `UNHANDLED_ERRORS_FILE` names.
 */
export default class UnhandledErrors {
  /** @param {readonly {stack?: string, message?: string}[]} errors */
  onTestRunEnd(_modules, errors) {
    const stacks = errors.map(({ stack, message }) => stack ?? message ?? 'no message')
    writeFileSync(String(process.env.UNHANDLED_ERRORS_FILE), JSON.stringify(stacks))
  }
}
