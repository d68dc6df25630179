import { describe, expect, it } from 'vitest'
import { findPlaywrightFailures, findVitestFailures } from './support/failures.mjs'
import { relayErrors } from './support/serve.mjs'

describe('the failures of a report', () => {
  it('names the failed tests of Vitest without colours, and a file that did not load', () => {
    const report = {
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'fine', failureMessages: [] },
            { status: 'failed', fullName: 'adds', failureMessages: ['\u001b[31mno\u001b[39m'] },
          ],
        },
        { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
      ],
    }
    expect(findVitestFailures(report)).toEqual([
      { test: 'a.test.ts › adds', message: 'no' },
      { test: 'b.test.ts', message: 'no such module' },
    ])
    expect(findVitestFailures(null)).toEqual([])
    expect(findVitestFailures(null, ['TypeError: late'])).toEqual([
      { test: 'outside of any test', message: 'TypeError: late' },
    ])
  })

  it('finds those of Playwright at any depth, what failed outside of tests, and apart what passed when retried', () => {
    const failed = {
      status: 'unexpected',
      projectName: 'phone',
      results: [{ error: { message: 'late' } }],
    }
    const flaky = { ...failed, status: 'flaky', results: [...failed.results, {}] }
    const report = {
      errors: [{ message: 'no server' }],
      suites: [
        {
          specs: [
            { file: 'a.spec.ts', title: 'fine', tests: [{ status: 'expected', results: [] }] },
            { file: 'a.spec.ts', title: 'waits', tests: [flaky] },
          ],
          suites: [{ specs: [{ file: 'a.spec.ts', title: 'types', tests: [failed] }] }],
        },
      ],
    }
    expect(findPlaywrightFailures(report, ['unexpected'])).toEqual([
      { test: 'outside of any test', message: 'no server' },
      { test: '[phone] a.spec.ts › types', message: 'late' },
    ])
    expect(findPlaywrightFailures(report, ['flaky'])).toEqual([
      { test: '[phone] a.spec.ts › waits', message: 'late' },
    ])
    expect(findPlaywrightFailures(null, ['unexpected'])).toEqual([])
  })
})

describe('what a server writes to its error stream', () => {
  const relay = (parts: string[], readyAfter: number) => {
    let written = ''
    const errors = relayErrors((text) => {
      written += text
    })
    for (const [at, part] of parts.entries()) {
      if (at === readyAfter) errors.release()
      errors.take(part)
    }
    errors.release()
    return { written, isTaken: errors.isTaken() }
  }

  it('is passed on once it is ready or has ended', () => {
    expect(relay(['one ', 'two'], 1)).toEqual({ written: 'one two', isTaken: false })
    expect(relay(['one ', 'two'], 9)).toEqual({ written: 'one two', isTaken: false })
  })

  it('is nothing where its port was taken meanwhile, in however many parts the stack comes', () => {
    const stack = [
      '⨯ Failed to start server\n',
      'Error: listen EADDR',
      'INUSE: 3000\n',
      '  at Server\n',
    ]
    expect(relay(stack, 9)).toEqual({ written: '', isTaken: true })
    // Another server answered in its place.
    expect(relay(['Error: listen EADDRINUSE: 3000\n', '  at Server\n'], 0)).toEqual({
      ...{ written: '', isTaken: true },
    })
  })
})
