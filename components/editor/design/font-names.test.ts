import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fontPairs } from '@/lib/pdf/fonts/registry'

test('every pair has its names drawn', () => {
  const drawn = readFileSync('public/images/font-names.svg', 'utf8')
  const ids = new Set([...drawn.matchAll(/<symbol id="([^"]+)"/g)].map(([, id]) => id))
  const needed = fontPairs.flatMap(({ headings, body }) => [
    `${headings.id}-bold`,
    `${body.id}-regular`,
  ])
  expect(ids).toEqual(new Set(needed))
})
