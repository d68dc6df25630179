import { afterAll, expect, test } from 'vitest'
import { untrueValues } from '@/lib/importers/testing/untrue-values'
import { codesOf, hostileCorpus, noHostileCorpus, readHostile } from './support/hostile-corpus'
import { openReader, readerPatience } from './support/open-reader'

if (hostileCorpus.length === 0) test.skip(noHostileCorpus, () => {})

const reader = hostileCorpus.length > 0 ? await openReader() : null
afterAll(() => reader?.close())

test.runIf(hostileCorpus.length > 0)('the hostile files were found', () => {
  expect(hostileCorpus.length).toBeGreaterThan(10)
})

const title = '$file ends as it should: $reason'
test.each(hostileCorpus)(title, { timeout: readerPatience }, async ({ file, outcome, reason }) => {
  const result = await reader?.ask({ bytes: readHostile(file), fileName: file })
  if (outcome === 'error') {
    expect(codesOf(reason)).toContain(result?.ok ? 'imported' : result?.code)
  } else {
    expect(result).toMatchObject({ ok: true, kind: 'draft' })
    if (result?.ok && result.kind === 'draft') expect(untrueValues(result.draft)).toEqual([])
  }
})
