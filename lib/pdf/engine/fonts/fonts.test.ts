import PDFDocument, { type FontFace } from 'pdfkit'
import { expect, it } from 'vitest'
import { fontFamilies } from '../../fonts/font-families'
import { facesOf, fontPairOf } from '../../fonts/registry'
import { loadFont } from '../testing/engine-bundle'
import { createFontStore } from './fonts'
import { pickFont } from './pick-font'

it('gives every face a name of its own, or pdfkit takes two for one', async () => {
  const store = createFontStore(loadFont)
  await store.ensure(fontFamilies.flatMap(facesOf))
  const names = fontFamilies.flatMap((family) =>
    [400, 700].flatMap((fontWeight) =>
      (family.hasItalic ? ['normal', 'italic'] : ['normal']).map(
        (fontStyle) => store.face({ fontFamily: family.id, fontWeight, fontStyle }).postscriptName,
      ),
    ),
  )
  expect(new Set(names).size).toBe(names.length)
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
  // Like pdfkit for the components of a composite glyph.
  expect(face.getGlyph(stop?.id ?? 0)?.codePoints).toEqual([])
  expect(face.layout('.').glyphs[0]?.codePoints).toEqual([0x2e])
})

it('remembers words apart for each set of features, and knows no others', async () => {
  const store = createFontStore(loadFont)
  await store.ensure(facesOf(fontPairOf('vitae-serif').body))
  const face = store.face({ fontFamily: 'vitae-serif' })
  const idsOf = (features?: Record<string, boolean>) =>
    face
      .layout('office 1234', features)
      .glyphs.map(({ id }) => id)
      .join()
  const [plain, small, oldStyle] = [idsOf(), idsOf({ smcp: true }), idsOf({ onum: true })]
  expect(new Set([plain, small, oldStyle]).size).toBe(3)
  expect(idsOf({ smcp: true })).toBe(small)
  expect(idsOf({ smcp: false })).toBe(plain)
  expect(idsOf({ liga: true, dlig: true, frac: true })).toBe(plain)
})

it('draws Latin that a family lacks with its substitute, and returns to the family', async () => {
  const store = createFontStore(loadFont)
  await store.ensure(facesOf(fontPairOf('cormorant-garamond-figtree').body))
  const query = { fontFamily: 'figtree' }
  const beside = () => store.fallback.beside('Nguyễn ᾧ', query, 'vi')
  while (beside() && (await store.fallback.load()));
  expect(beside()).toEqual(['inter@figtree', 'inter-greek@figtree'])
  const stack = [query.fontFamily, ...beside()].map((fontFamily) => store.face({ fontFamily }))
  const [own, latin, greek] = stack
  if (!own || !latin || !greek) throw new Error('A face is missing')
  expect(latin.ascent / latin.unitsPerEm).toBeCloseTo(own.ascent / own.unitsPerEm, 6)
  expect(pickFont('n', 0, [...stack, own], latin)).toBeNull()
  expect(pickFont('\u03b1', 0, [...stack, own], greek)).toBe(greek)
})

it('has no face before one is loaded', () => {
  expect(() => createFontStore(loadFont).face({ fontFamily: 'inter' })).toThrow('No font')
})
