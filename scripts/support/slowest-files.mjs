/** Number of files that are named: of Vitest, and of journeys. */
const limits = { test: 10, spec: 5 }

/**
 * Reads the seconds of each file from Playwright's JSON report: those of all its tests, which may run in parallel.
 *
 * @param {any} report what its reporter `json` writes, or null where it wrote nothing
 * @returns {Record<string, number>}
 */
export function readJourneyDurations(report) {
  const durations = {}
  const readSuite = (suite) => {
    for (const { file, tests } of suite.specs ?? [])
      for (const { duration } of tests.flatMap(({ results }) => results))
        durations[file] = (durations[file] ?? 0) + duration / 1000
    for (const inner of suite.suites ?? []) readSuite(inner)
  }
  for (const suite of report?.suites ?? []) readSuite(suite)
  return durations
}

/**
 * Describes the slowest files of a suite, one line each, the slowest first.
 *
 * @param {{name: string, durations?: Record<string, number>}} result
 * @returns {string[]} none for a suite without files
 */
export function describeSlowest({ name, durations = {} }) {
  const files = Object.entries(durations).sort(([, a], [, b]) => b - a)
  if (files.length === 0) return []
  const total = files.reduce((sum, [, seconds]) => sum + seconds, 0)
  const limit = files[0][0].includes('.spec.') ? limits.spec : limits.test
  const rows = files
    .slice(0, limit)
    .map(([file, seconds]) => `${seconds.toFixed(1).padStart(7)} s  ${file}`)
  return [`\nSlowest of ${files.length} files of ${name}, ${total.toFixed(0)} s in all:`, ...rows]
}
