/** @typedef {{test: string, message: string}} Failure */

const maxMessageLength = 2000

/** Escape codes of terminal colours; noise in a log. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character begins a colour
const colours = /\u001b\[[0-9;]*m/g

/** @param {string | undefined} message */
const shorten = (message) =>
  (message ?? 'no message').replace(colours, '').slice(0, maxMessageLength)

/**
 * Returns the failed tests of Vitest's JSON report; a file that failed to load counts.
 *
 * @param {any} report what `--reporter=json` writes, or null where it wrote nothing
 * @param {readonly string[]} unhandled stacks of the errors that no test caught
 * @returns {Failure[]}
 */
export function findVitestFailures(report, unhandled = []) {
  const outside = unhandled.map((stack) => ({
    test: 'outside of any test',
    message: shorten(stack),
  }))
  const inTests = (report?.testResults ?? []).flatMap((file) => {
    const failed = file.assertionResults.filter(({ status }) => status === 'failed')
    if (failed.length === 0 && file.status === 'failed') {
      return [{ test: file.name, message: shorten(file.message) }]
    }
    return failed.map(({ fullName, failureMessages }) => ({
      test: `${file.name} › ${fullName}`,
      message: shorten(failureMessages.join('\n')),
    }))
  })
  return [...outside, ...inTests]
}

/**
 * Returns the tests of Playwright's JSON report that have one of these states, and what failed outside of tests.
 *
 * @param {any} report what its reporter `json` writes, or null where it wrote nothing
 * @param {('unexpected' | 'flaky')[]} states `flaky`: failed first, passed when retried
 * @returns {Failure[]}
 */
export function findPlaywrightFailures(report, states) {
  const errors = states.includes('unexpected') ? (report?.errors ?? []) : []
  const outside = errors.map(({ message }) => ({
    test: 'outside of any test',
    message: shorten(message),
  }))
  return [...outside, ...(report?.suites ?? []).flatMap((suite) => findInSuite(suite, states))]
}

function findInSuite(suite, states) {
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests
      .filter(({ status }) => states.includes(status))
      .map(({ projectName, results }) => ({
        test: `[${projectName}] ${spec.file} › ${spec.title}`,
        message: shorten(results.find(({ error }) => error)?.error.message),
      })),
  )
  return [...own, ...(suite.suites ?? []).flatMap((inner) => findInSuite(inner, states))]
}
