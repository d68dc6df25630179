/** @typedef {import('./suites.mjs').SuiteResult} SuiteResult */
/** @typedef {Omit<SuiteResult, 'seconds'>} Result */

/** More of them at once are no accident of a busy machine. */
const atMost = 3

/**
 * Whether the journeys that failed are tried again, alone: a few, and none of those that look for lost
 * words. A word that was lost once is lost.
 *
 * @param {Result} result of the journeys beside each other
 */
export function mayTryAgain({ failed, failures = [] }) {
  if (failures.length === 0 || failures.length > atMost || failures.length !== failed) return false
  return failures.every(({ test }) => /^\[\w+\] e2e\//.test(test))
}

/**
 * Joins the results of two tries. A journey that passed only when run alone is counted as passed and reported by name:
 * it is to be fixed like one that fails, but does not stand for everything else that was tried.
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
    // One that was not found again has not passed.
    failed: isWhole ? again.failed : first.failed,
    failures: isWhole ? again.failures : first.failures,
    unsteady: isWhole ? (first.failures ?? []).filter(({ test }) => !stillFails.has(test)) : [],
  }
}
