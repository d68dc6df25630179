import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { headingKind } from './headings'
import { contactLabel, isDocumentTitle, isDuration, isPageNumber, subLabel } from './labels'
import { fluencyIn, languageName } from './language-names'
import { languageOf } from './language-of'
import { findNetwork, networkNamed } from './networks'
import { countryName, placeEvidence } from './places'
import {
  degreeEvidence,
  institutionEvidence,
  organizationEvidence,
  positionEvidence,
} from './titles'
import { townName } from './towns/town-name'

const pieces = fc.constantFrom(
  ...['Berlin', ', ', 'İ', 'ﬁ', '㈜', 'B.Sc.', '(', '東京', 'м. ', 'ß', 'e\u0301', '株式会社'],
  ...['E D U', '2019', ' – ', 'جامعة', 'बी.ए', '\u{1f468}\u200d\u{1f4bb}', '\ud800', 'C1', 'Dr.'],
)
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(pieces).map((list) => list.join('')),
)

it('gives ranges that lie in the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const ranges = [
        ...[positionEvidence(text), organizationEvidence(text), institutionEvidence(text)],
        ...[degreeEvidence(text), townName(text), countryName(text), languageName(text)],
        fluencyIn(text),
      ]
      for (const range of ranges) {
        if (range === null) continue
        expect(range.from).toBeGreaterThanOrEqual(0)
        expect(range.to).toBeGreaterThanOrEqual(range.from)
        expect(range.to).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: runs(1000) },
  )
})
it('never throws', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const ask of [headingKind, contactLabel, subLabel, isDocumentTitle, isDuration])
        ask(text)
      for (const ask of [isPageNumber, findNetwork, networkNamed]) ask(text)
      const strength = placeEvidence(text)
      expect(strength).toBeGreaterThanOrEqual(0)
      expect(strength).toBeLessThanOrEqual(1)
      expect(languageOf([text, text])).toMatch(/^[a-z]{2}(?:-[a-z]{2,4})?$/)
    }),
    { numRuns: runs(500) },
  )
})
