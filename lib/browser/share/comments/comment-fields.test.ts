import { describe, expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { commentFields, quoteOf } from './comment-fields'

it('the fields that a comment can be about are those with text on the pages, with their plain text', () => {
  const empty = createResume(createIdGenerator())
  const basics = { ...empty.content.basics, name: 'Wren', summary: 'Bakes **bread**.' }
  const found = commentFields({ ...empty, content: { ...empty.content, basics } })
  expect(found.map(({ address, text }) => [address, text])).toEqual([
    ['basics/name', 'Wren'],
    ['basics/summary', 'Bakes bread.'],
  ])
})

describe('the quote of a comment', () => {
  it('is what is marked, without the space around it', () => {
    expect(quoteOf('one two three', 3, 8)).toEqual({ start: 4, quote: 'two' })
  })

  it('has whole words, also of languages that write no space between them', () => {
    expect(quoteOf('Re-planned dock slots with our hauliers', 13, 28).quote).toBe(
      'dock slots with our',
    )
    expect(quoteOf('0.2% of 96,000 pallets', 9, 10).quote).toBe('96,000')
    expect(quoteOf('我在上海工作', 3, 4)).toEqual({ start: 2, quote: '上海' })
  })

  it('is the whole text where no word is marked', () => {
    for (const [start, end] of [
      [0, 0],
      [3, 4],
    ] as const) {
      expect(quoteOf('one two', start, end)).toEqual({ start: 0, quote: 'one two' })
    }
  })
})
