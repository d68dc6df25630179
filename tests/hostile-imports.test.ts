import { afterAll, expect, test } from 'vitest'
import { untrueValues } from '@/lib/importers/testing/untrue-values'
import { hostileCorpus } from './support/hostile-corpus'
import { openReader, readerPatience } from './support/open-reader'

const reader = await openReader()
afterAll(() => reader.close())

const title = '$file ends as it should: $ends'
test.each(hostileCorpus)(title, { timeout: readerPatience }, async ({ file, ends, bytes }) => {
  const result = await reader.ask({ bytes, fileName: file })
  expect(result.ok ? 'import' : result.code).toBe(ends)
  if (result.ok && result.kind === 'draft') expect(untrueValues(result.draft)).toEqual([])
})
