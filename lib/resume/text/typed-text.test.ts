import { expect, test } from 'vitest'
import { typedText } from './typed-text'

test.each([
  ['Zoe\u0308', 'Zo\u00eb'],
  ['\u1112\u1161\u11ab', '\ud55c'],
  ['a\u0302\u0301', '\u1ea5'],
  ['\u212b', '\u212b'],
  ['q\u0307', 'q\u0307'],
  ['wave \ud83d', 'wave '],
  ['\udc4b wave', ' wave'],
  ['wave \ud83d\udc4b\ud83c\udffd', 'wave \ud83d\udc4b\ud83c\udffd'],
  ['\ufb01t', '\ufb01t'],
  ['Lead \u202eengineer\u2066', 'Lead engineer'],
])('%j is stored as %j', (typed, stored) => {
  expect(typedText(typed)).toBe(stored)
  expect(typedText(stored)).toBe(stored)
})
