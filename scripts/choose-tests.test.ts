import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { chooseTests } from './support/choose-tests.mjs'
import { findReached, readUsers } from './support/import-graph.mjs'

const graph = 'scripts/support/import-graph.mjs'
const changed = 'scripts/test-changed.mjs'
const self = 'scripts/choose-tests.test.ts'

describe('readUsers', () => {
  it('finds the files that import a file, directly and through others', () => {
    const files = [graph, changed, self, 'scripts/support/root.mjs', 'scripts/test.mjs']
    const reached = findReached(['scripts/support/root.mjs'], readUsers(files, []))
    expect([...reached]).toEqual([
      ['scripts/support/root.mjs', 0],
      [graph, 1],
      [changed, 1],
      [self, 2],
    ])
  })

  it('finds the code that names a file which is no code', () => {
    const data = 'tests/limits.json'
    const users = readUsers([data, 'scripts/support/limits.mjs', 'scripts/test.mjs'], [data])
    expect([...(users.get(data) ?? [])]).toEqual(['scripts/support/limits.mjs'])
    expect(readFileSync('scripts/support/limits.mjs', 'utf8')).toContain('limits.json')
  })
})

describe('chooseTests', () => {
  const reached = new Map([
    ['lib/a.ts', 0],
    ['lib/a.test.ts', 1],
    ['lib/b.ts', 1],
    ['lib/b.test.ts', 2],
    ['lib/c.test.ts', 3],
  ])

  it('takes the nearest that fit, and names the others', () => {
    const durations = new Map([
      ['lib/a.test.ts', 5],
      ['lib/b.test.ts', 3],
      ['lib/c.test.ts', 3],
    ])
    expect(chooseTests(reached, durations, 8)).toEqual({
      chosen: ['lib/a.test.ts', 'lib/b.test.ts'],
      left: ['lib/c.test.ts'],
    })
  })

  it('never leaves out the tests of the changed file', () => {
    const durations = new Map([['lib/a.test.ts', 500]])
    expect(chooseTests(reached, durations, 8).chosen).toEqual(['lib/a.test.ts'])
  })
})
