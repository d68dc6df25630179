import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { afterAll, describe, expect, it, test } from 'vitest'
import { untrueValues, valuesOf } from '@/lib/importers/testing/untrue-values'
import { someOf } from '@/tests/runs'
import { openReader, readerPatience } from './support/open-reader'

// Files of others lie beside the project where they are at all, and never in it.
const folder = new URL('../../shared/import-corpus/dev/docs/', import.meta.url)
const files = existsSync(folder)
  ? readdirSync(folder).filter((name) => /\.(?:pdf|docx)$/.test(name))
  : []

if (files.length === 0) {
  test.skip(`no CV of others is read: there is none in ${folder.pathname}`, () => {})
}

describe.runIf(files.length > 0)('CVs of others', async () => {
  const reader = await openReader()
  afterAll(() => reader.close())

  it('were found', () => {
    expect(files.length).toBeGreaterThan(20)
  })

  const title = '%s is read, and every value is of its characters'
  it.each(someOf(files, 1 / 8))(title, { timeout: readerPatience }, async (fileName) => {
    const bytes = new Uint8Array(readFileSync(new URL(fileName, folder)))
    const outcome = await reader.ask({ bytes, fileName })
    if (!outcome.ok || outcome.kind !== 'draft') throw new Error(JSON.stringify(outcome))
    expect(untrueValues(outcome.draft)).toEqual([])
    expect(valuesOf(outcome.draft).length).toBeGreaterThan(10)
  })
})
