import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import FontStore from '@react-pdf/font'
import type { FontFace } from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { designSchema } from '@/lib/resume/schema/design'
import { rememberWords } from '../engine/reuse/word-memo'
import { type FontFamily, fontFamilies, fontFamilyOf } from './font-families'
import { hyphenationFiles } from './hyphenation-files'
import { type FontChoice, facesOf, fontFacesFor, fontPairOf, fontPairs, fontsOf } from './registry'
import { scriptFaces } from './scripts'

const folder = fileURLToPath(new URL('./files/', import.meta.url))

/** Letters of European languages and common punctuation. */
const needed =
  'ĄąĆćĘęŁłŃńÓóŚśŹźŻż' + // Polish
  'ÁáČčĎďÉéĚěÍíŇňŘřŠšŤťÚúŮůÝýŽžĽľĹĺŔŕÔô' + // Czech, Slovak
  'ÇçĞğİıÖöŞşÜü' + // Turkish
  'ĂăÂâÎîȘșȚț' + // Romanian
  'ÄäßẞÆæŒœØøÅåÑñŐőŰűĀāĒēĢģĪīĶķĻļŅņŪūĖėĮįŲųÞþÐðŴŵŶŷẁẂ' +
  'ĐđƠơƯưẠạẾếỆệỘộỚớỰự' + // Vietnamese
  '0123456789+-=/\\@#%&*()[]{}<>|~^_`\'"!?.,:;' +
  '€£$¥•·–—…“”‘’„‚«»‹›§©®™°±×÷†‡′″←→½¼¾µ'

/** Monospaced fonts, and those without kerning. */
const withoutKerning = new Set(['vitae-mono', 'open-sans', 'vitae-reader'])

/** Signs and letters with a space between them that typefaces kern. */
const spaced = [
  ['Milch-', 'und'],
  ['2019', '– heute'],
  ['2019 –', 'heute'],
  ['2019 —', '2021'],
  ['End', '-'],
  ['Art.', 'Vor'],
  ['T', 'T'],
  ['”', 'A'],
  ['&', 'A'],
] as const

type LoadedFont = {
  postscriptName: string
  familyName: string
  ascent: number
  descent: number
  unitsPerEm: number
  availableFeatures: string[]
  hasGlyphForCodePoint: (code: number) => boolean
  layout: (
    text: string,
    features: Record<string, boolean | number>,
  ) => {
    glyphs: { id: number; advanceWidth: number; bbox: { minY: number } }[]
    positions: { xAdvance: number }[]
  }
}

/** Returns a family and its substitutes. */
function chainOf(family: FontFamily | null): FontFamily[] {
  return family ? [family, ...chainOf(fontFamilyOf(family.substitute ?? ''))] : []
}

async function load(path: string): Promise<LoadedFont> {
  const store = new FontStore()
  store.register({ family: path, src: path })
  const source = store.getRegisteredFonts()[path]?.sources[0]
  await source?.load()
  return source?.data as unknown as LoadedFont
}

describe('font registry', () => {
  it('has the pair that a new document names, and unknown ids fall to it', () => {
    expect(fontPairOf(designSchema.parse({}).fonts)).toBe(fontPairs[0])
    expect(fontPairOf('comic')).toBe(fontPairs[0])
  })

  it('gives every id once, and substitutes that end', () => {
    expect(fontFamilies.length).toBeGreaterThanOrEqual(30)
    expect(new Set(fontFamilies.map(({ id }) => id)).size).toBe(fontFamilies.length)
    expect(new Set(fontPairs.map(({ id }) => id)).size).toBe(fontPairs.length)
    for (const pair of fontPairs) designSchema.parse({ fonts: pair.id })
    for (const family of fontFamilies) expect(chainOf(family).at(-1)?.substitute).toBeNull()
  })

  it('keeps what the ids of the first pairs mean', () => {
    const meaning = (id: string) => {
      const { headings, body } = fontPairOf(id)
      return `${headings.id} ${body.id}`
    }
    expect(meaning('inter-tinos')).toBe('inter tinos')
    expect(meaning('vitae-sans')).toBe('vitae-sans vitae-sans')
    expect(meaning('vitae-grotesk-vitae-serif')).toBe('vitae-grotesk vitae-serif')
    expect(meaning('vitae-sans-eb-garamond')).toBe('vitae-sans eb-garamond')
  })

  it('takes a chosen family in place of that of the pair, and no unknown one', () => {
    const namesOf = (choice: FontChoice) => {
      const { headings, body, display, mono } = fontsOf(choice)
      return [headings, body, display, mono].map((family) => family?.id)
    }
    const fonts = 'work-sans-spectral'
    expect(namesOf({ fonts })).toEqual(['work-sans', 'spectral', 'spectral-light', undefined])
    expect(namesOf({ fonts, bodyFont: 'lora' })).toEqual(namesOf({ fonts }))
    const chosen = { fonts, headingFont: 'fraunces', bodyFont: 'jost' }
    expect(namesOf(chosen)).toEqual(['fraunces', 'jost', undefined, undefined])
    expect(namesOf({ fonts: 'vitae-grotesk', bodyFont: 'jost' }).at(-1)).toBe('vitae-mono')
    expect(fontFacesFor(chosen).map(({ family }) => family)).not.toContain('work-sans')
    const bare = designSchema.parse({ fonts })
    expect([bare.headingFont, bare.bodyFont]).toEqual(['', ''])
  })

  it('asks for four faces a family and none twice', () => {
    expect(fontFacesFor({ fonts: 'inter' })).toHaveLength(4)
    expect(fontFacesFor({ fonts: 'inter-tinos' })).toHaveLength(8)
    // With a monospaced and a display typeface.
    expect(fontFacesFor({ fonts: 'vitae-grotesk' })).toHaveLength(8)
    expect(fontFacesFor({ fonts: 'work-sans-spectral' })).toHaveLength(12)
  })

  it('carries no file that no family names, and a licence for each', () => {
    const faces = [...fontFamilies.flatMap(facesOf), ...scriptFaces()]
    const files = [...new Set(faces.map((face) => face.fileName))]
    // Greek and Cyrillic files are part of a family with a licence.
    const licences = new Set(
      faces.map(({ family }) => `${family.replace(/-(greek|cyrillic)$/, '')}.licence.txt`),
    )
    const patterns = [...hyphenationFiles(), 'hyphenation.licence.txt']
    expect(readdirSync(folder).sort()).toEqual([...files, ...licences, ...patterns].sort())
    const bytes = files.reduce((sum, file) => sum + statSync(folder + file).size, 0)
    expect(bytes).toBeLessThan(14_000_000)
  })
})

const uniqueFaces = (families: readonly FontFamily[]) => [
  ...new Map(families.flatMap(facesOf).map((face) => [face.fileName, face])).values(),
]

describe.each(uniqueFaces(fontFamilies))('$fileName', ({ family, fileName }) => {
  it('has no ligatures, and a line that holds its letters', async () => {
    const font = await load(folder + fileName)
    const kept = new Set(font.availableFeatures)
    for (const dropped of ['liga', 'clig', 'dlig', 'calt', 'hlig'])
      expect(kept).not.toContain(dropped)
    if (!withoutKerning.has(family)) expect(kept).toContain('kern')
    // Ascent and descent are plausible shares of an em.
    expect(font.ascent / font.unitsPerEm).toBeGreaterThan(0.7)
    expect(font.ascent / font.unitsPerEm).toBeLessThan(1.1)
    expect(-font.descent / font.unitsPerEm).toBeGreaterThan(0.15)
    expect(-font.descent / font.unitsPerEm).toBeLessThan(0.47)
  })

  it('keeps a space between words beside every sign, where it is asked for', async () => {
    const font = await load(folder + fileName)
    // Shaping replaces the method of the face.
    // The fontkit of the tests declares less of a face than the renderer's.
    rememberWords(font as unknown as FontFace)
    const widthOf = (text: string) =>
      font
        .layout(text, { wspc: 1 })
        .positions.reduce((sum, { xAdvance }) => sum + xAdvance / font.unitsPerEm, 0)
    for (const [before, after] of spaced) {
      const space = widthOf(`${before} ${after}`) - widthOf(before) - widthOf(after)
      expect(space, `${before} ${after}`).toBeGreaterThanOrEqual(0.2 - 1e-9)
    }
  })

  it('has every needed letter, or its substitutes have', async () => {
    const bold = /bold/.test(fileName)
    const italic = /italic/.test(fileName)
    const fonts = await Promise.all(
      chainOf(fontFamilyOf(family)).map((one) => {
        const face = facesOf(one).find(
          ({ weight, style }) => (weight === 700) === bold && (style === 'italic') === italic,
        )
        return load(folder + face?.fileName)
      }),
    )
    const missing = [...needed].filter(
      (sign) => !fonts.some((font) => font.hasGlyphForCodePoint(sign.codePointAt(0)!)),
    )
    expect(missing.join('')).toBe('')
    // Has all but Vietnamese, some capitals and rare signs itself.
    const own = [...needed].filter((sign) => fonts[0]?.hasGlyphForCodePoint(sign.codePointAt(0)!))
    expect(own.length / [...needed].length).toBeGreaterThan(0.85)
  })
})

describe.each(fontFamilies)('$id', (family) => {
  it('has the figures and capitals that the registry says, in its upright faces', async () => {
    for (const { fileName } of facesOf(family).filter(({ style }) => style === 'normal')) {
      const font = await load(folder + fileName)
      const { glyphs: oldStyle } = font.layout('3479', { onum: true })
      const hangs = oldStyle.every(({ bbox }) => bbox.minY < -0.05 * font.unitsPerEm)
      expect(hangs, fileName).toBe(family.hasOldStyleFigures)
      const { glyphs: figures } = font.layout('0123456789', { tnum: true })
      const widths = new Set(figures.map(({ advanceWidth }) => advanceWidth))
      expect(widths.size === 1, fileName).toBe(family.hasTabularFigures)
      const [plain, small] = [false, true].map((smcp) =>
        font
          .layout('resume', { smcp })
          .glyphs.map(({ id }) => id)
          .join(),
      )
      expect(plain !== small, fileName).toBe(family.hasSmallCaps)
    }
  })
})

describe.each([...uniqueFaces(fontFamilies), ...scriptFaces()])('$fileName', (face) => {
  it('is not called by a name that its licence reserves', async () => {
    const { family, fileName } = face
    const owner = family.replace(/-(greek|cyrillic)$/, '')
    const licence = readFileSync(`${folder}${owner}.licence.txt`, 'utf8')
    const font = await load(folder + fileName)
    for (const [, reserved = ''] of licence.matchAll(
      /Reserved Font Names? ["“‘']?([^"”’'.,\n]+)/g,
    )) {
      expect(`${font.familyName} ${font.postscriptName}`).not.toContain(reserved)
    }
    expect(`${font.familyName} ${font.postscriptName}`).not.toMatch(/source|plex/i)
  })
})
