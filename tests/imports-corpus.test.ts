import { readFileSync } from 'node:fs'
import { afterAll, expect, it } from 'vitest'
import { untrueValues, valuesOf } from '@/lib/importers/testing/untrue-values'
import { openReader, readerPatience } from './support/open-reader'

// PDFs that other programs wrote, or an earlier build of ours; figures of strangers' files are made by the bench of the import.
const files = ['metro-cv.pdf', 'pilot-by-browser.pdf']

const reader = await openReader()
afterAll(() => reader.close())

const title = '%s is read, and every value is of its characters'
it.each(files)(title, { timeout: readerPatience }, async (fileName) => {
  const bytes = new Uint8Array(readFileSync(new URL(`fixtures/${fileName}`, import.meta.url)))
  const outcome = await reader.ask({ bytes, fileName })
  if (!outcome.ok || outcome.kind !== 'draft') throw new Error(JSON.stringify(outcome))
  expect(untrueValues(outcome.draft)).toEqual([])
  expect(valuesOf(outcome.draft).length).toBeGreaterThan(10)
})
