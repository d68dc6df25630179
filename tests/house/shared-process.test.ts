import { describe, expect, it } from 'vitest'
import { findSharingTests } from '../support/shared-process.mjs'

describe('tests that share a process', () => {
  const sharing = new Set(findSharingTests())

  it('are those of functions of their inputs', () => {
    expect(sharing.size).toBeGreaterThan(200)
    expect(sharing).toContain('lib/resume/change/merge.test.ts')
    expect(sharing).toContain('lib/pdf/templates/geometry.test.ts')
  })

  it.each([
    ['a database', 'lib/browser/journal/journal.test.ts'],
    ['a clock of vitest', 'lib/browser/ai/request-tracker.test.ts'],
    ['a helper that counts in every database', 'lib/browser/sync/sync.test.ts'],
    ['a helper that reads the processor’s time', 'lib/importers/rtf/read-rtf.test.ts'],
    ['a server', 'tests/api/resumes.test.ts'],
  ])('are none that touch %s', (_, path) => {
    expect(sharing).not.toContain(path)
  })
})
