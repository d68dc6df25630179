import type { FontLoader } from '../../pdf-types'
import type { FaceFile } from './faces'

/** Slices of a font: code point ranges, and a file for each style. */
type SliceTable = ({ ranges: string; regular: string; bold: string } & Partial<
  Record<'italic' | 'bold-italic', string>
>)[]

/** Style of a text, and whether its family has serifs. */
export type LateStyle = { bold: boolean; italic: boolean; hasSerifs: boolean }

/** Faces that are made with the bundle, each in slices of which a text needs a few. */
export type LateFonts = {
  /**
   * Returns the face of a character; null if no font has it, or its table is not loaded yet, which is recorded.
   *
   * @param language of the document: selects the form of shared Han characters
   */
  face: (codePoint: number, style: LateStyle, language: string) => FaceFile | null
  /** Loads the recorded tables. False if there were none. */
  load: () => Promise<boolean>
}

const fontsByRegion = {
  'zh-hans': 'noto-sans-sc',
  'zh-hant': 'noto-sans-tc',
  ja: 'noto-sans-jp',
  ko: 'noto-sans-kr',
} as const

type HanFont = (typeof fontsByRegion)[keyof typeof fontsByRegion]

const allFonts: readonly HanFont[] = Object.values(fontsByRegion)

type Ranges = readonly (readonly [number, number])[]

/** Scripts with a font each. */
const scriptFonts: readonly { font: string; ranges: Ranges }[] = [
  {
    font: 'noto-sans-armenian',
    ranges: [
      [0x530, 0x58f],
      [0xfb13, 0xfb17],
    ],
  },
  { font: 'noto-sans-bengali', ranges: [[0x980, 0x9ff]] },
  { font: 'noto-sans-gurmukhi', ranges: [[0xa00, 0xa7f]] },
  { font: 'noto-sans-gujarati', ranges: [[0xa80, 0xaff]] },
  { font: 'noto-sans-oriya', ranges: [[0xb00, 0xb7f]] },
  { font: 'noto-sans-tamil', ranges: [[0xb80, 0xbff]] },
  { font: 'noto-sans-telugu', ranges: [[0xc00, 0xc7f]] },
  { font: 'noto-sans-kannada', ranges: [[0xc80, 0xcff]] },
  { font: 'noto-sans-malayalam', ranges: [[0xd00, 0xd7f]] },
  { font: 'noto-sans-sinhala', ranges: [[0xd80, 0xdff]] },
  { font: 'noto-sans-lao', ranges: [[0xe80, 0xeff]] },
  {
    font: 'noto-sans-georgian',
    ranges: [
      [0x10a0, 0x10ff],
      [0x1c90, 0x1cbf],
      [0x2d00, 0x2d2d],
    ],
  },
  {
    font: 'noto-sans-ethiopic',
    ranges: [
      [0x1200, 0x139f],
      [0x2d80, 0x2dde],
      [0xab01, 0xab2e],
    ],
  },
  {
    font: 'noto-sans-khmer',
    ranges: [
      [0x1780, 0x17ff],
      [0x19e0, 0x19ff],
    ],
  },
]

/** Latin letters of African languages, and of others that the families of the paper lack. */
const latinRanges: Ranges = [
  [0x180, 0x2af],
  [0x1e00, 0x1e9f],
  [0x2c60, 0x2c7f],
  [0xa720, 0xa7ff],
]

/** Han, kana, hangul, bopomofo, their punctuation and full-width forms. */
const hanRanges: Ranges = [
  [0x1100, 0x11ff],
  [0x2e80, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7ff],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xffef],
  [0x1b000, 0x1b16f],
  [0x20000, 0x3ffff],
]

/** Symbols drawn by a Chinese font if the text's own lacks them: circled numbers, arrows, units. */
const signs = [0x2070, 0x2bff] as const

const isIn = (ranges: Ranges, code: number) =>
  ranges.some(([from, to]) => code >= from && code <= to)
const isHangul = (code: number) =>
  (code >= 0xac00 && code <= 0xd7ff) || (code >= 0x1100 && code <= 0x11ff)
const isKana = (code: number) => code >= 0x3040 && code <= 0x30ff

const writesHan = /^(zh|yue|ja|ko)(-|$)/i

/** Returns the Chinese, Japanese and Korean fonts in order: by script-specific characters, then by language. */
function hanFontsFor(codePoint: number, language: string): HanFont[] {
  const tag = language.toLowerCase()
  const preferred: HanFont[] = []
  if (isHangul(codePoint)) preferred.push(fontsByRegion.ko)
  if (tag.startsWith('ja')) preferred.push(fontsByRegion.ja)
  if (tag.startsWith('ko')) preferred.push(fontsByRegion.ko)
  if (/^(zh|yue)-.*(hant|tw|hk|mo)/.test(tag) || tag === 'yue')
    preferred.push(fontsByRegion['zh-hant'])
  if (isKana(codePoint)) preferred.push(fontsByRegion.ja)
  return [...new Set([...preferred, ...allFonts])]
}

function readTable(bytes: Uint8Array): { slices: SliceTable; sliceOf: Map<number, number> } {
  const slices = JSON.parse(new TextDecoder().decode(bytes)) as SliceTable
  const sliceOf = new Map<number, number>()
  for (const [i, slice] of slices.entries()) {
    for (const stretch of slice.ranges.split(',')) {
      const [from = 0, to = from] = stretch.split('-').map((code) => Number.parseInt(code, 16))
      for (let code = from; code <= to; code++) sliceOf.set(code, i)
    }
  }
  return { slices, sliceOf }
}

/** Fonts that may have a character, in order, and how their faces are shaped. */
type Candidates = Pick<FaceFile, 'shaped'> & { fonts: readonly string[] }

function candidatesFor(code: number, style: LateStyle, language: string): Candidates | null {
  const script = scriptFonts.find(({ ranges }) => isIn(ranges, code))
  if (script) return { fonts: [script.font], shaped: 'letters' }
  const isSign = code >= signs[0] && code <= signs[1]
  if (isIn(hanRanges, code) || (isSign && writesHan.test(language)))
    return { fonts: hanFontsFor(code, language), shaped: 'ideographs' }
  return isIn(latinRanges, code) ? { fonts: [style.hasSerifs ? 'noto-serif' : 'noto-sans'] } : null
}

/** Returns the file of a slice for a style; the upright one without an italic. */
function fileOf(slice: SliceTable[number], { bold, italic }: LateStyle) {
  const slanted = italic ? slice[bold ? 'bold-italic' : 'italic'] : undefined
  const fileName = slanted ?? (bold ? slice.bold : slice.regular)
  const weight = bold ? 700 : 400
  return { fileName, weight, style: slanted ? ('italic' as const) : ('normal' as const) }
}

/** Creates the store of tables of one engine. */
export function createLateFonts(loadFont: FontLoader): LateFonts {
  const tables = new Map<string, ReturnType<typeof readTable>>()
  const wanted = new Set<string>()
  return {
    face(codePoint, style, language) {
      const candidates = candidatesFor(codePoint, style, language)
      for (const font of candidates?.fonts ?? []) {
        const table = tables.get(font)
        if (!table) {
          wanted.add(font)
          return null
        }
        const index = table.sliceOf.get(codePoint)
        const slice = index === undefined ? undefined : table.slices[index]
        if (!slice) continue
        return { family: `${font}-${index}`, ...fileOf(slice, style), shaped: candidates?.shaped }
      }
      return null
    },
    async load() {
      const fonts = [...wanted]
      wanted.clear()
      await Promise.all(
        fonts.map(async (font) => {
          tables.set(font, readTable(await loadFont(`${font}.slices.json`)))
        }),
      )
      return fonts.length > 0
    },
  }
}
