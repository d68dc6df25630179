import PDFDocument, { type FontFace } from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { facesOf, fontFamilies, fontPairOf } from '../../fonts/registry'
import { loadFont } from '../testing/engine-bundle'
import { createFontStore } from './fonts'

describe('the font store', () => {
  it('gives every face a name of its own, or pdfkit takes two for one', async () => {
    const store = createFontStore(loadFont)
    await store.ensure(fontFamilies.flatMap(facesOf))
    const names = fontFamilies.flatMap((family) =>
      [400, 700].flatMap((fontWeight) =>
        ['normal', 'italic'].map(
          (fontStyle) =>
            store.face({ fontFamily: family.id, fontWeight, fontStyle }).postscriptName,
        ),
      ),
    )
    expect(new Set(names).size).toBe(fontFamilies.length * 4)
  })

  it('shapes word by word as it would the whole run', async () => {
    const store = createFontStore(loadFont)
    const { body } = fontPairOf('inter')
    await store.ensure(facesOf(body))
    const face = store.face({ fontFamily: body.id })
    const bytes = await loadFont('inter-regular.ttf')
    const whole = new PDFDocument({ autoFirstPage: false, font: null }).font(bytes)._font.font
    const advances = (one: FontFace, text: string) =>
      one
        .layout(text, { liga: false, calt: false }, undefined, undefined, 'ltr')
        .positions.map((position) => position.xAdvance)
    const texts = ['Jan 2024 – present', 'AV To. Ty', '2024 – 2019', 'a  b', 'Łódź, Öğüt: “x”']
    for (const text of [...texts, ...texts]) {
      expect(advances(face, text), text).toEqual(advances(whole, text))
    }
  })

  it('keeps the characters of a glyph that was first met inside another', async () => {
    const store = createFontStore(loadFont)
    const { body } = fontPairOf('inter')
    await store.ensure(facesOf(body))
    const face = store.face({ fontFamily: body.id, fontWeight: 700 })
    const stop = face.layout('.').glyphs[0]
    // As pdfkit does for the parts of a composed glyph.
    expect(face.getGlyph(stop?.id ?? 0)?.codePoints).toEqual([])
    expect(face.layout('.').glyphs[0]?.codePoints).toEqual([0x2e])
  })

  it('has no face before one is loaded', () => {
    expect(() => createFontStore(loadFont).face({ fontFamily: 'inter' })).toThrow('No font')
  })
})
