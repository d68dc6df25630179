/** @typedef {import('./suites.mjs').SuiteResult} SuiteResult */
/** @typedef {Omit<SuiteResult, 'seconds'>} Result */

/** Maximum number of failures that are retried: more are no accident of a busy machine. */
const atMost = 3

/**
 * Returns whether failed journeys are retried, alone: only a few, and none of those that test for lost text. Text
 * that was lost once is a defect.
 *
 * @param {Result} result of the journeys that ran in parallel
 */
export function mayTryAgain({ failed, failures = [] }) {
  if (failures.length === 0 || failures.length > atMost || failures.length !== failed) return false
  return failures.every(({ test }) => /^\[\w+\] e2e\//.test(test))
}

/**
 * Joins the results of two attempts. A journey that passed only when run alone is counted as passed and reported by
 * name: it has to be fixed like one that fails, but does not fail the whole run.
 *
 * @param {Result} first
 * @param {Result} again of those alone that had failed
 * @returns {Result}
 */
export function joinTries(first, again) {
  const stillFails = new Set((again.failures ?? []).map(({ test }) => test))
  const isWhole = again.passed + again.failed === first.failed
  return {
    name: first.name,
    passed: first.passed + again.passed,
    // A test that was not found again has not passed.
    failed: isWhole ? again.failed : first.failed,
    failures: isWhole ? again.failures : first.failures,
    unsteady: isWhole ? (first.failures ?? []).filter(({ test }) => !stillFails.has(test)) : [],
  }
}
