import * as primitives from '@react-pdf/primitives'
import type { FaceGlyph, FontFace } from 'pdfkit'
import { expect, it } from 'vitest'
import { maximumGlyphs } from '../fonts/glyph-sets'
import type { PaperNode } from '../layout/nodes'
import { usedGlyphs } from './used-glyphs'

const face = {} as FontFace
const glyphOf = (id: number) => ({ id, codePoints: [id], advanceWidth: 500 }) as FaceGlyph

/** Page with one text of these glyphs. */
function pageOf(ids: readonly number[]): PaperNode {
  const run = { attributes: { font: [face] }, glyphs: ids.map(glyphOf), positions: [] }
  const text = { type: primitives.Text, lines: [{ runs: [run] }] }
  return { type: primitives.Page, children: [text] } as unknown as PaperNode
}
const idsOf = (pages: readonly PaperNode[]) =>
  usedGlyphs(pages)
    .of(face)
    .map(({ id }) => id)

it('come in one order, however they are met', () => {
  expect(idsOf([pageOf([12, 3]), pageOf([7, 3])])).toEqual([3, 7, 12])
  expect(idsOf([pageOf([3, 7]), pageOf([12])])).toEqual([3, 7, 12])
  expect(usedGlyphs([pageOf([1, 2])]).isSame(usedGlyphs([pageOf([2]), pageOf([1])]))).toBe(true)
  expect(usedGlyphs([pageOf([1, 2])]).isSame(usedGlyphs([pageOf([2, 3])]))).toBe(false)
})

it('are all there for pages from before and after a long document', () => {
  const before = pageOf([5, 1])
  idsOf([before])
  idsOf([pageOf(Array.from({ length: maximumGlyphs + 1 }, (_, id) => id))])
  expect(idsOf([before, pageOf([2])])).toEqual([1, 2, 5])
  expect(idsOf([pageOf([2]), before])).toEqual([1, 2, 5])
})
