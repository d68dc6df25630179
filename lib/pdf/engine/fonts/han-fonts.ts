import type { FontLoader } from '../../pdf-types'
import type { FaceFile } from './faces'

/** Slices of a font: code point ranges, and two files each. */
type SliceTable = { ranges: string; regular: string; bold: string }[]

/** Faces of Chinese, Japanese and Korean, in slices of which a text needs a few. */
export type HanFonts = {
  /** Returns the face of a character; null if no font has it, or its table is not loaded yet, which is recorded. */
  face: (codePoint: number, bold: boolean, language: string) => FaceFile | null
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

/** Han, kana, hangul, bopomofo, their punctuation and full-width forms. */
const ranges = [
  [0x1100, 0x11ff],
  [0x2e80, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7ff],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xffef],
  [0x1b000, 0x1b16f],
  [0x20000, 0x3ffff],
] as const

/** Symbols drawn by a Chinese font if the text's own lacks them: circled numbers, arrows, units. */
const signs = [0x2070, 0x2bff] as const

const isHan = (code: number) => ranges.some(([from, to]) => code >= from && code <= to)
const isHangul = (code: number) =>
  (code >= 0xac00 && code <= 0xd7ff) || (code >= 0x1100 && code <= 0x11ff)
const isKana = (code: number) => code >= 0x3040 && code <= 0x30ff

const writesHan = /^(zh|yue|ja|ko)(-|$)/i

/** Returns the fonts to search in order: by script-specific characters, then by language. */
function fontsFor(codePoint: number, language: string): HanFont[] {
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

export function createHanFonts(loadFont: FontLoader): HanFonts {
  const tables = new Map<HanFont, ReturnType<typeof readTable>>()
  const wanted = new Set<HanFont>()
  return {
    face(codePoint, bold, language) {
      const isSign = codePoint >= signs[0] && codePoint <= signs[1]
      if (!isHan(codePoint) && !(isSign && writesHan.test(language))) return null
      for (const font of fontsFor(codePoint, language)) {
        const table = tables.get(font)
        if (!table) {
          wanted.add(font)
          return null
        }
        const index = table.sliceOf.get(codePoint)
        const slice = index === undefined ? undefined : table.slices[index]
        if (!slice) continue
        return {
          family: `${font}-${index}`,
          fileName: bold ? slice.bold : slice.regular,
          weight: bold ? 700 : 400,
          style: 'normal',
          shaped: 'ideographs',
        }
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
