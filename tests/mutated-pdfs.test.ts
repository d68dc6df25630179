// @module-tag nightly
// Breaks PDFs in many places: tests/hostile-pdfs.test.ts has broken ones by hand.

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { arbitraryChanges, mutateBytes } from '@/lib/importers/testing/mutate-bytes'
import { untrueValues, valuesOf } from '@/lib/importers/testing/untrue-values'
import { runs } from './runs'
import { openReader, readerPatience } from './support/open-reader'

/** Of our own engine and of a browser; the people are of our invention. */
const files = ['fixtures/metro-cv.pdf', 'fixtures/pilot-by-browser.pdf'].map((path) => ({
  path,
  bytes: new Uint8Array(readFileSync(new URL(path, import.meta.url))),
}))

const reader = await openReader()
afterAll(() => reader.close())

describe.each(files)('$path', ({ bytes }) => {
  it('is read as it is', async () => {
    const outcome = await reader.ask({ bytes, fileName: 'cv.pdf' })
    if (!outcome.ok || outcome.kind !== 'draft') throw new Error(JSON.stringify(outcome))
    expect(valuesOf(outcome.draft).length).toBeGreaterThan(12)
    expect(untrueValues(outcome.draft)).toEqual([])
  })

  const title = 'ends with a reason or a true draft when it was changed by chance'
  it(title, { timeout: readerPatience }, async () => {
    const codes = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(arbitraryChanges, async (changes) => {
        const outcome = await reader.ask({
          bytes: mutateBytes(bytes, changes),
          fileName: 'cv.pdf',
        })
        const code = outcome.ok ? outcome.kind : outcome.code
        codes.set(code, (codes.get(code) ?? 0) + 1)
        if (outcome.ok && outcome.kind === 'draft') expect(untrueValues(outcome.draft)).toEqual([])
        else
          expect(code).toMatch(
            /^(?:damaged|no-text|no-resume|wrong-type|empty|password|too-long|gave-up)$/,
          )
      }),
      { numRuns: runs(100), endOnFailure: true },
    )
    // Its thread may have to end for one of them, and for no more.
    expect(codes.get('gave-up') ?? 0).toBeLessThan(2 + runs(100) / 100)
    expect(codes.get('draft')).toBeGreaterThan(0)
    expect(codes.get('damaged')).toBeGreaterThan(0)
  })
})
