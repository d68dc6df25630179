import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from '@/lib/language/unicode/fold-text'
import { runs } from '@/tests/runs'
import { arbitraryResume } from '../testing/arbitrary-resume'
import { hasWordsOf, searchWordsOf, wordsOfQuery } from './search-words'
import { fieldsOf } from './text'

describe('the words of a document', () => {
  it('are found by any part of any word of its text, and each stands there once', () => {
    fc.assert(
      fc.property(arbitraryResume(), fc.nat(), fc.nat(), (document, at, from) => {
        const words = searchWordsOf(document)
        const split = words.split(' ')
        expect(new Set(split).size).toBe(split.length)
        const fields = fieldsOf(document)
        const field = fields[at % Math.max(1, fields.length)]
        if (!field) return
        for (const word of wordsOfQuery(field.text)) {
          expect(words).toContain(word)
          expect(words).toContain(word.slice(from % word.length))
        }
      }),
      { numRuns: runs(100) },
    )
  })

  it('are cut between words where there is no room', () => {
    fc.assert(
      fc.property(arbitraryResume(), fc.nat(300), (document, room) => {
        const [whole, cut] = [searchWordsOf(document), searchWordsOf(document, room)]
        expect(cut.length).toBeLessThanOrEqual(room)
        expect(whole.startsWith(cut)).toBe(true)
        expect([undefined, ' ']).toContain(cut === '' ? ' ' : whole[cut.length])
      }),
      { numRuns: runs(100) },
    )
  })

  it.each([
    ['MÜNCHEN', 'munchen'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['Œuvre d’art', "oeuvre d'art"],
    ['ﬁre', 'fire'],
    ['日本', '日本'],
  ])('%j is %j', (text, folded) => {
    expect(foldText(text)).toBe(folded)
    expect(foldText(folded)).toBe(folded)
  })
})

it.each<[string, string, boolean]>([
  ['Go to Straße', 'strasse', true],
  ['Go to Straße', 'STRASSE go', true],
  ['Go to Ausbildung', 'bild', true],
  ['Go to Ausbildung', 'bild weg', false],
  ['Language: Русский', 'РУССКИИ', true],
  ['Anything', '  ', true],
])('%j has the words of %j: %j', (text, query, expected) => {
  expect(hasWordsOf(text, query)).toBe(expected)
})
