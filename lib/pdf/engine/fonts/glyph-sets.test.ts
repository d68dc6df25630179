import fc from 'fast-check'
import type { FaceGlyph, FontFace } from 'pdfkit'
import { expect, it } from 'vitest'
import {
  endLongRegister,
  glyphsIn,
  isSameSet,
  joinGlyphs,
  maximumGlyphs,
  setOfGlyphs,
} from './glyph-sets'

const newFace = () => ({}) as FontFace
const glyphOf = (id: number, codePoints: number[]) =>
  ({ id, codePoints, advanceWidth: 500 }) as FaceGlyph

const glyphs = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 70 }), fc.array(fc.integer({ min: 97, max: 99 })))
    .map(([id, codePoints]) => glyphOf(id, codePoints)),
)
const namesOf = (list: readonly FaceGlyph[]) =>
  [...new Set(list.map(({ id, codePoints }) => `${id}:${codePoints.join()}`))].sort()

it('hold what was put in, are joined, and tell what is the same', () => {
  fc.assert(
    fc.property(glyphs, glyphs, (one, other) => {
      const face = newFace()
      const [a, b] = [setOfGlyphs(face, one), setOfGlyphs(face, other)]
      expect(namesOf(glyphsIn(a))).toEqual(namesOf(one))
      const joined = joinGlyphs(a, b)
      expect(joined && namesOf(glyphsIn(joined))).toEqual(namesOf([...one, ...other]))
      const isSame = namesOf(one).join(' ') === namesOf(other).join(' ')
      expect(isSameSet(a, b)).toBe(isSame)
    }),
  )
})

it('of different registers are neither joined nor the same', () => {
  const face = newFace()
  const before = setOfGlyphs(face, [glyphOf(1, [97])])
  const many = Array.from({ length: maximumGlyphs + 1 }, (_, id) => glyphOf(id, [98]))
  setOfGlyphs(face, many)
  endLongRegister(face)
  const after = setOfGlyphs(face, [glyphOf(1, [97])])
  expect(joinGlyphs(before, after)).toBeNull()
  expect(isSameSet(before, after)).toBe(false)
  endLongRegister(face)
  expect(isSameSet(after, setOfGlyphs(face, [glyphOf(1, [97])]))).toBe(true)
})
