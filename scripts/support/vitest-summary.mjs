import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { root } from './root.mjs'

/** Seconds that a test file took, with the start of its process and its imports. */
function secondsOf(module) {
  const { environmentSetupDuration, prepareDuration, setupDuration, collectDuration, duration } =
    module.diagnostic()
  const all = [environmentSetupDuration, prepareDuration, setupDuration, collectDuration, duration]
  return all.reduce((sum, one) => sum + one, 0) / 1000
}

/**
 * Vitest reporter for what its JSON report leaves out: the stacks of errors that no test caught although they fail the
 * run, and the seconds of each file with its imports. Writes both into the file that `VITEST_SUMMARY_FILE` names.
 */
export default class VitestSummary {
  /** @param {readonly {stack?: string, message?: string}[]} errors */
  onTestRunEnd(modules, errors) {
    const unhandled = errors.map(({ stack, message }) => stack ?? message ?? 'no message')
    const durations = Object.fromEntries(
      modules.map((module) => [
        relative(root, module.moduleId).replaceAll('\\', '/'),
        secondsOf(module),
      ]),
    )
    writeFileSync(String(process.env.VITEST_SUMMARY_FILE), JSON.stringify({ unhandled, durations }))
  }
}
