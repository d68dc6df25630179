import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { fieldAddress } from '../change/address'
import { writeField } from '../change/field-values'
import { createEntry, createResume } from '../create'
import { createIdGenerator } from '../ids'
import type { Document } from '../schema/document'
import { applyEdits, arbitraryEdits, writableFields, writeWord } from '../testing/arbitrary-edit'
import { arbitraryLetter, arbitraryResume, seededIds } from '../testing/arbitrary-resume'
import { type CommentAnchor, fieldText, findAnchor, isUndone } from './find-anchor'

const line = (text: string) => {
  const ids = createIdGenerator()
  const document = createResume(ids)
  const id = ids.node()
  const work = { ...createEntry('work', ids), highlights: [{ id, text }] }
  document.content.work = [work, createEntry('work', ids)]
  return { document, address: fieldAddress(id, 'text') }
}

const anchorOn = (document: Document, address: string, quote: string): CommentAnchor => {
  const start = (fieldText(document, address) ?? '').indexOf(quote)
  return { address, start, end: start + quote.length, quote, version: 1 }
}

describe('the place of a comment', () => {
  it('follows its words, in a line that has moved to another entry, too', () => {
    const { document, address } = line('Baked **rye bread** daily')
    const anchor = anchorOn(document, address, 'rye bread')
    expect(findAnchor(anchor, document)).toEqual({ start: 6, end: 15 })
    const longer = writeField(document, address, 'Every day: baked **rye bread**')
    expect(findAnchor(anchor, longer)).toEqual({ start: 17, end: 26 })
    const [from, to] = longer.content.work
    if (!from || !to) throw new Error('no entries')
    const work = [
      { ...from, highlights: [] },
      { ...to, highlights: from.highlights },
    ]
    const moved = { ...longer, content: { ...longer.content, work } }
    expect(findAnchor(anchor, moved)).toEqual({ start: 17, end: 26 })
  })

  it('is the nearest of several equal words', () => {
    const { document, address } = line('tea, coffee, tea')
    const anchor = { address, start: 13, end: 16, quote: 'tea', version: 1 }
    expect(findAnchor(anchor, writeField(document, address, 'tea, tea'))).toEqual({
      start: 5,
      end: 8,
    })
  })

  it('says that words have changed, or that their line is gone', () => {
    const { document, address } = line('Baked bread')
    const anchor = anchorOn(document, address, 'bread')
    expect(findAnchor(anchor, writeField(document, address, 'Baked cake'))).toBe('changed')
    const without = { ...document, content: { ...document.content, work: [] } }
    expect(findAnchor(anchor, without)).toBe('changed')
    const empty = { address, start: 0, end: 0, quote: '', version: 1 }
    expect(findAnchor(empty, document)).toBe('changed')
    expect(findAnchor(empty, writeField(document, address, ''))).toEqual({ start: 0, end: 0 })
  })

  it('after any edits is at the quoted words, or the field does not have them', () => {
    const documents = fc.oneof(arbitraryResume(['work', 'skills']), arbitraryLetter())
    let [found, changed] = [0, 0]
    fc.assert(
      fc.property(
        documents,
        arbitraryEdits(8),
        ...([fc.nat(), fc.nat(), fc.nat()] as const),
        // Other edits seldom meet the one field that is quoted.
        fc.option(fc.stringMatching(/^[a-z]{1,6}$/), { freq: 2 }),
        (document, edits, pick, from, length, rewritten) => {
          const texts = writableFields(document).flatMap((address) => {
            const text = fieldText(document, address)
            return text ? [{ address, text }] : []
          })
          const { address, text } = texts[pick % texts.length] ?? { address: null, text: '' }
          if (!address) return
          const start = from % text.length
          const quote = text.slice(start, start + 1 + (length % (text.length - start)))
          const anchor = { address, start, end: start + quote.length, quote, version: 1 }
          expect(findAnchor(anchor, document)).toEqual({ start, end: start + quote.length })
          const before = rewritten ? writeWord(document, address, rewritten) : document
          const edited = applyEdits<Document>(before, edits, seededIds(pick))
          const place = findAnchor(anchor, edited)
          const now = fieldText(edited, address)
          if (place === 'changed') {
            changed += 1
            expect(now?.includes(quote) ?? false).toBe(false)
          } else {
            found += 1
            expect(now?.slice(place.start, place.end)).toBe(quote)
          }
        },
      ),
      { numRuns: runs(1_000) },
    )
    expect(Math.min(found, changed)).toBeGreaterThan(runs(100))
  }, 120_000)
})

describe('suggested words that were accepted', () => {
  it.each([
    ['harbour ferries', 'ferries in the harbour'],
    // One within the other, at the same place and behind it.
    ['harbour ferries', 'ferries'],
    ['harbour ferries', 'harbour'],
    ['ferries', 'harbour ferries'],
    ['ferries', 'ferries and tugs'],
    ['Pilots harbour ferries at night.', 'Pilots ferries.'],
  ])('are undone where “%s” stands in the place of “%s” again', (quote, suggestion) => {
    const { document, address } = line('Pilots harbour ferries at night.')
    const anchor = anchorOn(document, address, quote)
    const text = fieldText(document, address) ?? ''
    const accepted = text.slice(0, anchor.start) + suggestion + text.slice(anchor.end)
    expect(isUndone(anchor, suggestion, writeField(document, address, accepted))).toBe(false)
    expect(isUndone(anchor, suggestion, document)).toBe(true)
  })

  it('stay accepted where the words were changed since, or their line is gone', () => {
    const { document, address } = line('Baked bread')
    const anchor = anchorOn(document, address, 'bread')
    expect(isUndone(anchor, 'rolls', writeField(document, address, 'Baked cake'))).toBe(false)
    const without = { ...document, content: { ...document.content, work: [] } }
    expect(isUndone(anchor, 'rolls', without)).toBe(false)
  })
})
