import { existsSync, readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { untrueValues } from '@/lib/importers/testing/untrue-values'
import type { ImportFailureCode } from '@/lib/importers/types'
import { openReader } from './support/open-reader'

// Files of others lie beside the project where they are at all, and never in it.
const folder = new URL('../../shared/import-corpus/hostile/', import.meta.url)
const list = new URL('expected.json', folder)

type Expected = { file: string; outcome: 'import' | 'error'; reason: string }

/** Codes that say more than the reason that is expected. */
const finer: Record<string, ImportFailureCode[]> = {
  'wrong-type': ['wrong-type', 'legacy-word', 'macros'],
}

const expected: Expected[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []
if (expected.length === 0) {
  test.skip(`hostile files are not judged: there is no ${list.pathname}`, () => {})
}

const reader = expected.length > 0 ? await openReader() : null
afterAll(() => reader?.close())

test.runIf(expected.length > 0)('the hostile files were found', () => {
  expect(expected.length).toBeGreaterThan(10)
})

test.each(expected)('$file ends as it should: $reason', async ({ file, outcome, reason }) => {
  const bytes = new Uint8Array(readFileSync(new URL(file, folder)))
  const result = await reader?.ask({ bytes, fileName: file })
  if (outcome === 'error') {
    expect(finer[reason] ?? [reason]).toContain(result?.ok ? 'imported' : result?.code)
  } else {
    expect(result).toMatchObject({ ok: true, kind: 'draft' })
    if (result?.ok && result.kind === 'draft') expect(untrueValues(result.draft)).toEqual([])
  }
})
