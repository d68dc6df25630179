import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createResume } from '../create'
import { createIdGenerator } from '../ids'
import { importJsonResume } from '../json-resume/json-resume'
import { composeText } from './compose-text'

it.each([
  ['E\u0301lise', '\u00c9lise'],
  ['Nguye\u0302\u0303n', 'Nguy\u1ec5n'],
  ['\u1112\u1161\u11ab\u1100\u1173\u11af', '\ud55c\uae00'],
  ['\uac00\u11a8', '\uac01'],
  ['\u0438\u0306 \u03b1\u0301', '\u0439 \u03ac'],
  ['\u0627\u0654', '\u0623'],
  // What is composed as far as it can be.
  ['m\u0304 e\u0323\u0300', 'm\u0304 \u1eb9\u0300'],
])('joins what was typed apart: %j', (apart, together) => {
  expect(composeText(apart)).toBe(together)
})

it('leaves characters alone that have another canonical form, and the order of marks', () => {
  for (const text of ['\ufa19\u8c37', '\u2126', '\u212b', '\u0628\u0651\u064e', '=\u0338']) {
    expect(composeText(text)).toBe(text)
  }
})

it('changes nothing a second time, and nothing that text means', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const composed = composeText(text)
      expect(composeText(composed)).toBe(composed)
      expect(composed.normalize('NFC')).toBe(text.normalize('NFC'))
    }),
  )
})

it('is what every door of a document does', () => {
  const ids = createIdGenerator()
  const json = { basics: { name: 'Zoe\u0301' }, work: [{ highlights: ['E\u0301cole'] }] }
  const result = importJsonResume(json, ids)
  if (!result.ok) throw new Error('The file was refused')
  const { basics, work } = result.document.content
  expect([basics.name, work[0]?.highlights[0]?.text]).toEqual(['Zo\u00e9', '\u00c9cole'])
  expect(createResume(ids).content.basics.name).toBe('')
})
