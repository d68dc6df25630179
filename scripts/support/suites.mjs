import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureOtherBrowsers } from '../find-other-browsers.mjs'
import { findPlaywrightFailures, findVitestFailures } from './failures.mjs'
import { reportFile, reportsFolder } from './reports.mjs'
import { root } from './root.mjs'
import { run, runNode } from './run.mjs'
import { describeSlowest, readJourneyDurations } from './slowest-files.mjs'
import { setNetworkTrap } from './trapped.mjs'

/** @typedef {import('./failures.mjs').Failure} Failure */
/**
 * @typedef {{name: string, passed: number, failed: number, seconds: number, failures?: Failure[],
 *   flaky?: Failure[], durations?: Record<string, number>, leftOut?: string | null}} SuiteResult `flaky`: passed only when
 *   retried alone; `durations`: seconds by file; `leftOut`: a sentence about what could not run here, which counts
 *   neither as passed nor as failed
 */

/** Maximum number of journeys that may pass only when retried: more are no accident of a busy machine. */
const maxFlaky = 3

function readReport(file) {
  if (!existsSync(file)) return null
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** Runs a check that passes or fails as a whole: counts as one. */
export async function runCheck(name, command, args) {
  const { code } = await run(command, args)
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
}

/** Runs a script of ours that passes or fails as a whole: counts as one. */
export async function runStep(name, script, args = []) {
  const { code } = await runNode(script, args)
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
}

/** Runs the checks that read the code and start nothing of it. */
export const runStatic = () =>
  runTogether('format, lint, types, dead code', [
    () => runCheck('format and lint', 'biome', ['check', '--error-on-warnings', '.']),
    () => runCheck('types', 'tsc', ['--noEmit']),
    () => runCheck('dead code', 'knip', []),
  ])

/** Looks for known defects in the packages that the app runs with; left out where no registry answers. */
export async function runAudit() {
  const name = 'audit of packages'
  const args = ['audit', '--omit=dev', '--audit-level=high', '--fetch-retries=0']
  const { code, output } = await run('npm', args, { quiet: true })
  if (output.includes('audit endpoint returned an error'))
    return { name, passed: 0, failed: 0, leftOut: 'no registry answers an audit here' }
  if (code !== 0) console.error(output)
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
}

/** Runs a script in the same way, without access to other machines. */
export async function runTrapped(name, script, env = {}) {
  mkdirSync(reportsFolder, { recursive: true })
  const trap = setNetworkTrap(join(reportsFolder, 'network-trap.txt'))
  const { code } = await runNode(script, [], { env: { ...trap.env, ...env } })
  const caught = trap.caught()
  for (const line of caught) console.error(`${name}: ${line}`)
  const isGood = code === 0 && caught.length === 0
  return { name, passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 }
}

/** Runs unit, property, architecture and security tests. */
export async function runVitest(name, args = [], env = {}) {
  const file = reportFile(name)
  const summary = reportFile(name, '-summary')
  for (const old of [file, summary]) rmSync(old, { force: true })
  mkdirSync(reportsFolder, { recursive: true })
  const reporters = ['default', 'json', join(root, 'scripts', 'support', 'vitest-summary.mjs')]
  const { code } = await runNode(
    'node_modules/vitest/vitest.mjs',
    [
      'run',
      ...reporters.map((reporter) => `--reporter=${reporter}`),
      `--outputFile.json=${file}`,
      ...args,
    ],
    { env: { ...env, VITEST_SUMMARY_FILE: summary } },
  )
  const report = readReport(file)
  const passed = report?.numPassedTests ?? 0
  const failed = report?.numFailedTests ?? 0
  const { unhandled = [], durations = {} } = readReport(summary) ?? {}
  const failures = findVitestFailures(report, unhandled)
  return { ...settle(name, passed, failed, code), failures, durations }
}

/** Runs browser journeys. */
export async function runPlaywright(name, args = [], env = {}) {
  const file = reportFile(name)
  rmSync(file, { force: true })
  mkdirSync(reportsFolder, { recursive: true })
  const { code } = await runNode('node_modules/@playwright/test/cli.js', ['test', ...args], {
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file, ...env },
  })
  const report = readReport(file)
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {}
  const isAccident = flaky <= maxFlaky
  return {
    ...settle(
      name,
      expected + (isAccident ? flaky : 0),
      unexpected + (isAccident ? 0 : flaky),
      code,
    ),
    failures: findPlaywrightFailures(report, isAccident ? ['unexpected'] : ['unexpected', 'flaky']),
    flaky: isAccident ? findPlaywrightFailures(report, ['flaky']) : [],
    durations: readJourneyDurations(report),
  }
}

/** Runs browser journeys; one that fails is retried alone, unless it tests for lost text. */
export const runJourneys = (name, args = [], env = {}) =>
  runPlaywright(name, args, { ...env, VITAE_TEST_RETRIES: '1' })

/**
 * Runs journeys in Firefox and WebKit, in parallel; browsers that cannot be installed here are left out.
 *
 * @param {('firefox' | 'webkit')[]} wanted
 */
export async function runOtherBrowsers(name, wanted, env = {}) {
  const { projects, env: programs, missing } = await ensureOtherBrowsers(wanted)
  if (projects.length === 0) return { name, passed: 0, failed: 0, leftOut: missing }
  const args = [...projects.map((project) => `--project=${project}`), `--workers=${wanted.length}`]
  return { ...(await runPlaywright(name, args, { ...env, ...programs })), leftOut: missing }
}

/** Runs suites in parallel, as one. */
export async function runTogether(name, suites) {
  const results = await Promise.all(suites.map((suite) => suite()))
  return {
    name,
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
    failures: results.flatMap(({ failures = [] }) => failures),
  }
}

/** A suite's result with the seconds that it took. */
async function timed(suite) {
  const start = performance.now()
  const result = await suite()
  return { ...result, seconds: (performance.now() - start) / 1000 }
}

/**
 * Suites that run at the same time, each with a result and a time of its own.
 *
 * @param {(() => Promise<Omit<SuiteResult, 'seconds'>>)[]} suites
 * @returns {() => Promise<SuiteResult[]>}
 */
export const beside = (suites) => () => Promise.all(suites.map(timed))

/** A suite that failed outside any test, or ran none, counts as one failure. */
function settle(name, passed, failed, code) {
  if (passed + failed === 0) {
    console.error(`${name}: no test ran.`)
    return { name, passed, failed: 1 }
  }
  return { name, passed, failed: code !== 0 && failed === 0 ? 1 : failed }
}

/**
 * Runs suites one after the other, prints what failed and how long each took, ends with
 * `N passed, N failed`, and sets the exit code.
 *
 * @param {(() => Promise<Omit<SuiteResult, 'seconds'> | SuiteResult[]>)[]} suites a list is of those that ran beside
 *   each other
 */
export async function runSuites(suites) {
  const begun = performance.now()
  /** @type {SuiteResult[]} */
  const results = []
  for (const suite of suites) {
    const start = performance.now()
    const result = await suite()
    const seconds = (performance.now() - start) / 1000
    results.push(...(Array.isArray(result) ? result : [{ ...result, seconds }]))
  }
  // Repeated at the end: thousands of lines may follow a failure in a log.
  for (const { name, failures = [] } of results) {
    for (const { test, message } of failures) console.error(`\n✗ ${name}: ${test}\n${message}`)
  }
  for (const { name, flaky = [] } of results) {
    for (const { test, message } of flaky) {
      console.error(`\n! ${name}: passed only when retried alone: ${test}\n${message}`)
    }
  }
  for (const line of results.flatMap(describeSlowest)) console.log(line)
  console.log('')
  for (const { name, passed, failed, seconds, leftOut } of results) {
    if (passed + failed > 0) {
      const sign = failed ? '✗' : '✓'
      console.log(`${sign} ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(0)} s)`)
    }
    if (leftOut) console.log(`- ${name}: ${leftOut}`)
  }
  const passed = results.reduce((sum, result) => sum + result.passed, 0)
  const failed = results.reduce((sum, result) => sum + result.failed, 0)
  const minutes = (performance.now() - begun) / 60_000
  const wanted = process.env.VITAE_TEST_PUSH ? ' (10 wanted on two idle cores)' : ''
  console.log(`${minutes.toFixed(1)} minutes in all${wanted}`)
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1
}
