import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findNightlyTests } from '../support/nightly-tests.mjs'
import { findSharingServerTests, findSharingTests } from '../support/shared-process.mjs'
import { root } from '../support/source-files'

describe('tests that share a process', () => {
  const sharing = new Set(findSharingTests())

  it('are those of functions of their inputs', () => {
    expect(sharing.size).toBeGreaterThan(200)
    expect(sharing).toContain('lib/resume/change/merge.test.ts')
    expect(sharing).toContain('lib/pdf/templates/geometry.test.ts')
  })

  it.each([
    ['a database', 'lib/browser/storage/journal/journal.test.ts'],
    ['a clock of vitest', 'lib/browser/ai/request-tracker.test.ts'],
    ['a helper that counts in every database', 'lib/browser/sync/sync.test.ts'],
    ['a helper that reads the processor’s time', 'lib/importers/rtf/read-rtf.test.ts'],
    ['a server', 'tests/api/documents.test.ts'],
  ])('are none that touch %s', (_, path) => {
    expect(sharing).not.toContain(path)
  })
})

describe('tests of a server that share a process', () => {
  const sharing = new Set(findSharingServerTests())

  it('are those that leave nothing behind', () => {
    expect(sharing.size).toBeGreaterThan(80)
    expect(sharing).toContain('lib/server/documents/documents.test.ts')
  })

  it.each([
    ['filters every server of a process', 'lib/server/boot/request-filter.test.ts'],
    ['has hooks in a helper', 'tests/identity/cognito-sign-in.test.ts'],
    ['stubs a global', 'tests/identity/cognito-tokens.test.ts'],
  ])('are none that %s', (_, path) => {
    expect(sharing).not.toContain(path)
  })
})

describe('tests that are left to the nightly run', () => {
  const nightly = findNightlyTests()

  it('are found by their first line', () => {
    expect(nightly).toContain('tests/reliability/server-kill.test.ts')
    expect(nightly).not.toContain('lib/resume/change/merge.test.ts')
  })

  it('say why, and which tests of a push have the plain case', () => {
    for (const path of nightly) {
      const [, reason = ''] = readFileSync(join(root, path), 'utf8').split('\n')
      const named = reason.match(/[\w./-]+\.test\.tsx?/g) ?? []
      expect(named, path).not.toEqual([])
      for (const plain of named) {
        expect(existsSync(join(root, plain)), `${path}: ${plain}`).toBe(true)
        expect(nightly, path).not.toContain(plain)
      }
    }
  })
})
