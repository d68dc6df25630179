import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import FontStore from '@react-pdf/font'
import { describe, expect, it } from 'vitest'
import { designSchema } from '@/lib/resume/schema/design'
import { facesOf, fontFacesFor, fontFamilies, fontPairOf, fontPairs } from './registry'
import { scriptFaces } from './scripts'

const folder = fileURLToPath(new URL('./files/', import.meta.url))

/** Letters of European languages and the signs of ordinary text. */
const needed =
  'ĄąĆćĘęŁłŃńÓóŚśŹźŻż' + // Polish
  'ÁáČčĎďÉéĚěÍíŇňŘřŠšŤťÚúŮůÝýŽžĽľĹĺŔŕÔô' + // Czech, Slovak
  'ÇçĞğİıÖöŞşÜü' + // Turkish
  'ĂăÂâÎîȘșȚț' + // Romanian
  'ÄäßẞÆæŒœØøÅåÑñŐőŰűĀāĒēĢģĪīĶķĻļŅņŪūĖėĮįŲųÞþÐðŴŵŶŷẁẂ' +
  'ĐđƠơƯưẠạẾếỆệỘộỚớỰự' + // Vietnamese
  '0123456789+-=/\\@#%&*()[]{}<>|~^_`\'"!?.,:;' +
  '€£$¥•·–—…“”‘’„‚«»‹›§©®™°±×÷†‡′″←→½¼¾µ'

type LoadedFont = {
  postscriptName: string
  familyName: string
  ascent: number
  descent: number
  unitsPerEm: number
  availableFeatures: string[]
  hasGlyphForCodePoint: (code: number) => boolean
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

  it('gives every id once and uses every family', () => {
    expect(fontFamilies).toHaveLength(6)
    expect(new Set(fontPairs.map((pair) => pair.id)).size).toBe(fontPairs.length)
    const used = new Set(fontPairs.flatMap((pair) => [pair.headings, pair.body]))
    expect(used).toEqual(new Set(fontFamilies))
    for (const pair of fontPairs) designSchema.parse({ fonts: pair.id })
  })

  it('asks for four faces a family and none twice', () => {
    expect(fontFacesFor({ fonts: 'inter' })).toHaveLength(4)
    expect(fontFacesFor({ fonts: 'inter-tinos' })).toHaveLength(8)
  })

  it('carries no file that no family names, and a licence for each', () => {
    const faces = [...fontFamilies.flatMap(facesOf), ...scriptFaces()]
    const files = faces.map((face) => face.fileName)
    // Greek and Cyrillic are parts of a family whose licence is there already.
    const licences = new Set(
      faces.map(({ family }) => `${family.replace(/-(greek|cyrillic)$/, '')}.licence.txt`),
    )
    expect(readdirSync(folder).sort()).toEqual([...files, ...licences].sort())
    const bytes = files.reduce((sum, file) => sum + statSync(folder + file).size, 0)
    expect(bytes).toBeLessThan(25_000_000)
  })
})

describe.each(fontFamilies.flatMap(facesOf))('$fileName', ({ fileName }) => {
  it('has every needed letter, no ligatures, and a line that holds its letters', async () => {
    expect(existsSync(folder + fileName)).toBe(true)
    const font = await load(folder + fileName)
    const missing = [...needed].filter((sign) => !font.hasGlyphForCodePoint(sign.codePointAt(0)!))
    expect(missing.join('')).toBe('')
    const kept = new Set(font.availableFeatures)
    for (const dropped of ['liga', 'clig', 'dlig', 'calt', 'hlig'])
      expect(kept).not.toContain(dropped)
    expect(kept).toContain('kern')
    // The baseline stands inside the line box: ascent and descent are plausible shares of an em.
    expect(font.ascent / font.unitsPerEm).toBeGreaterThan(0.7)
    expect(font.ascent / font.unitsPerEm).toBeLessThan(1.1)
    expect(-font.descent / font.unitsPerEm).toBeGreaterThan(0.15)
    expect(-font.descent / font.unitsPerEm).toBeLessThan(0.45)
  })
})

describe.each([...fontFamilies.flatMap(facesOf), ...scriptFaces()])('$fileName', (face) => {
  it('is not called by a name that its licence reserves', async () => {
    const { family, fileName } = face
    const owner = family.replace(/-(greek|cyrillic)$/, '')
    const licence = readFileSync(`${folder}${owner}.licence.txt`, 'utf8')
    const font = await load(folder + fileName)
    for (const [, reserved = ''] of licence.matchAll(/Reserved Font Names? ["“‘']([^"”’']+)/gi)) {
      expect(`${font.familyName} ${font.postscriptName}`).not.toContain(reserved)
    }
    expect(`${font.familyName} ${font.postscriptName}`).not.toMatch(/source|plex/i)
  })
})
