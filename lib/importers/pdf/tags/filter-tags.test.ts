import { expect, it } from 'vitest'
import { itemOf, pageOf } from '../../testing/raw-page'
import type { RawItem, RawTag } from '../raw-types'
import { filterTags } from './filter-tags'

const tagOf = (block: number, more: Partial<RawTag> = {}): RawTag => ({
  ...{ level: 0, block, item: 0, isLabel: false, order: block },
  ...more,
})

const line = (text: string, y: number, tag: RawTag, look: Partial<RawItem> = {}): RawItem => ({
  ...itemOf(text, 50, y, look),
  tag,
})

/** A paragraph of two lines: blocks that tell where a text ends. */
const paragraph = [
  line('Led a ward of thirty beds through', 300, tagOf(90)),
  line('two moves and one flood.', 313, tagOf(90)),
]

const judged = (...items: RawItem[]) =>
  filterTags([pageOf([...items, ...paragraph])])[0]?.items.map(({ tag }) => tag)

it('believes headings that look like some, and those that say what one says', () => {
  const tags = judged(
    line('Adventures', 60, tagOf(1, { level: 2 }), { size: 14 }),
    line('Experience', 80, tagOf(2, { level: 3 })),
  )
  expect(tags?.map((tag) => tag?.level)).toEqual([2, 3, 0, 0])
})
it('does not believe a level whose headings are texts like all others', () => {
  const tags = judged(
    line('Experience', 60, tagOf(1, { level: 2 }), { bold: true }),
    line('Kestrel Logistics · Leeds', 80, tagOf(2, { level: 4 })),
    line('2019 – 2021', 95, tagOf(3, { level: 4 })),
  )
  expect(tags?.map((tag) => tag?.level)).toEqual([2, 0, 0, 0, 0])
})
it('believes no heading where nearly everything is one', () => {
  const long = 'Kept the incident reports of four wards up to date'
  const tags = judged(
    ...[1, 2, 3, 4].map((at) => line(long, 40 * at, tagOf(at, { level: 1 }), { bold: true })),
  )
  expect(tags?.every((tag) => tag?.level === 0)).toBe(true)
})
it('believes no block where they cut through lines', () => {
  const words = Array.from({ length: 8 }, (_, at) => ({
    ...itemOf('word', 50 + 22 * at, 60),
    tag: tagOf(at + 1, { item: at + 1 }),
  }))
  const tags = judged(...words)
  expect(tags?.every((tag) => tag?.block === 0 && tag.item === 0)).toBe(true)
})
it('believes no block where each line is one of its own', () => {
  const [page] = filterTags([
    pageOf([line('Led a ward of thirty', 60, tagOf(1)), line('beds.', 73, tagOf(2))]),
  ])
  expect(page?.items.map(({ tag }) => tag?.block)).toEqual([0, 0])
})
it('leaves a file without tags as it is', () => {
  const pages = [pageOf([itemOf('Ida', 50, 60)])]
  expect(filterTags(pages)).toBe(pages)
})
