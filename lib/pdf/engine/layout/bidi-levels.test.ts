import { expect, it } from 'vitest'
import { resolveLevels, textDirection } from './bidi-levels'

/** Fake of the package's levels: odd for right-to-left letters, even for digits among them. */
const bidi = {
  getEmbeddingLevels: (text: string, direction: 'ltr' | 'rtl') => ({
    levels: Array.from(text, (one) => {
      if (/[\u0590-\u08ff]/.test(one)) return 1
      if (/[\da-z+]/i.test(one)) return direction === 'rtl' ? 2 : 0
      return direction === 'rtl' ? 1 : 0
    }),
  }),
}

const run = (start: number, end: number, direction?: string) => ({
  start,
  end,
  attributes: direction === undefined ? {} : { direction },
})
const levelsOf = (text: string, runs: Parameters<typeof resolveLevels>[2]) =>
  Array.from(resolveLevels(bidi, text, runs)).join('')

it('are 0 where everything runs from left to right', () => {
  expect(levelsOf('abc 12', [run(0, 6)])).toBe('000000')
})

it('follow the document where a text has a letter of its way', () => {
  const rtl = textDirection(true, false)
  expect(levelsOf('אב 12', [run(0, 5, rtl)])).toBe('11122')
  expect(levelsOf('ab 12', [run(0, 5, rtl)])).toBe('00000')
})

it('follow the document from one foreign item of a list to the next', () => {
  const items = textDirection(true, false, true)
  expect(levelsOf('ab، cd', [run(0, 6, items)])).toBe('221122')
  expect(levelsOf('ab، cd', [run(0, 6, textDirection(true, false))])).toBe('001000')
})

it('keep fields on one line apart: a number beside Hebrew keeps its own order', () => {
  const isolate = textDirection(true, true)
  const runs = [run(0, 2, isolate), run(2, 3, textDirection(true, false)), run(3, 8, isolate)]
  expect(levelsOf('אב·+4 56', runs)).toBe('33122222')
})

it('isolate a foreign field in a document from left to right, too', () => {
  const runs = [run(0, 2), run(2, 4, textDirection(false, true)), run(4, 6)]
  expect(levelsOf('a אב b', [run(0, 2), run(2, 4, textDirection(false, true)), run(4, 6)])).toBe(
    '001100',
  )
  expect(runs).toHaveLength(3)
  expect(textDirection(false, false)).toBeUndefined()
})

it('obey marks of direction, which are no part of the text', () => {
  const marks = 'marks=2:8207:0'
  const asked: string[] = []
  const spy = {
    getEmbeddingLevels: (text: string, direction: 'ltr' | 'rtl') => {
      asked.push(text)
      return bidi.getEmbeddingLevels(text, direction)
    },
  }
  const runs = [run(0, 5, `rtl ${marks}`)]
  expect(resolveLevels(spy, 'אב 12', runs)).toHaveLength(5)
  expect(asked[0]).toBe('אב\u200f 12')
})

it('keep the signs of a number and of a foreign name with it, under the rule for typesetting', () => {
  const typeset = textDirection(true, false, false, true)
  const plain = textDirection(true, false)
  expect(levelsOf('אב +4%', [run(0, 6, plain)])).toBe('111221')
  expect(levelsOf('אב +4%', [run(0, 6, typeset)])).toBe('111222')
  expect(levelsOf('אב +1 234 567', [run(0, 13, typeset)])).toBe('1112222222222')
  expect(levelsOf('אב C++', [run(0, 6, typeset)])).toBe('111222')
})

it('order facts from the right in a document from the right, also where all are foreign', () => {
  const fact = textDirection(true, true, false, true)
  const between = textDirection(true, false, false, true)
  const runs = [run(0, 2, fact), run(2, 5, between), run(5, 7, fact)]
  expect(levelsOf('ab · cd', runs)).toBe('2211122')
})
