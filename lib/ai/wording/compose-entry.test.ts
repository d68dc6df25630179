import { expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { bakersCv } from '@/tests/ai/support/request-ports'
import { rewordableFields } from '../tailoring/offered-fields'
import { composeEntry, groupByEntry } from './compose-entry'
import { maxEntryLines } from './ways'

const ids = createIdGenerator()

/** A CV with a summary and two entries of 10 and 2 lines, and the addresses of its texts. */
function twoEntries() {
  const document = bakersCv()
  document.content.basics.summary = 'Baker by night.'
  const [work] = document.content.work
  if (!work) throw new Error('No entry')
  const lines = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      id: ids.node(),
      text: `Baked ${at} loaves for the markets of the town every week`,
    }))
  document.content.work = [
    { ...work, highlights: lines(10) },
    { ...work, id: ids.node(), name: 'Mill', highlights: lines(2) },
  ]
  return { document, addresses: rewordableFields(document).map(({ address }) => address) }
}

it('asks for the lines of an entry together, some at a time, and for a summary by itself', () => {
  const { document, addresses } = twoEntries()
  const sizes = groupByEntry(document, addresses).map(({ length }) => length)
  expect(sizes).toEqual([1, maxEntryLines, 10 - maxEntryLines, 2])
  expect(groupByEntry(document, addresses).flat()).toEqual(addresses)
})

it('sends each line by its id, once, and holds it against all others', () => {
  const { document, addresses } = twoEntries()
  const [, entry = []] = groupByEntry(document, addresses)
  const composed = composeEntry(document, { addresses: entry, wish: 'Shorter' })
  expect(Object.keys(composed?.input.texts ?? {})).toEqual(composed?.lines.map(({ id }) => id))
  expect(composed?.input).toMatchObject({ wish: 'Shorter', style: 'verbal' })
  expect(composed?.lines[0]?.context.around).toHaveLength(entry.length - 1)
})

it('is nothing for lines of two entries, and for a line that is gone', () => {
  const { document, addresses } = twoEntries()
  expect(composeEntry(document, { addresses: addresses.slice(-3), wish: '' })).toBeNull()
  expect(composeEntry(document, { addresses: ['gone/text'], wish: '' })).toBeNull()
})
