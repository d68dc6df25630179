import type { OwnFont } from '@/lib/resume/schema/own-font'
import emoji from './emoji.json' with { type: 'json' }
import {
  type FontFamily,
  fontFamilies,
  fontFamilyOf,
  hasSerifs,
  type OwnScript,
} from './font-families'
import { ownSubstitutes } from './own-family'
import { type FontFace, facesOf, fontFileName } from './registry'

type Ranges = readonly (readonly [number, number])[]

/** Scripts that families support by files of their own. */
const ownScripts: readonly { script: OwnScript; ranges: Ranges }[] = [
  {
    script: 'greek',
    ranges: [
      [0x370, 0x3ff],
      [0x1f00, 0x1fff],
    ],
  },
  {
    script: 'cyrillic',
    ranges: [
      [0x400, 0x52f],
      [0x1c80, 0x1c88],
    ],
  },
]

/** Scripts that a shared family supports for all others, upright only. */
const sharedScripts: readonly { family: string; ranges: Ranges }[] = [
  {
    family: 'noto-sans-hebrew',
    ranges: [
      [0x590, 0x5ff],
      [0xfb1d, 0xfb4f],
    ],
  },
  {
    family: 'vitae-arabic',
    ranges: [
      [0x600, 0x6ff],
      [0x750, 0x77f],
      [0xfb50, 0xfdff],
      [0xfe70, 0xfefc],
    ],
  },
  {
    family: 'noto-sans-devanagari',
    ranges: [
      [0x900, 0x97f],
      [0x1cd0, 0x1cf9],
      [0xa8e0, 0xa8ff],
    ],
  },
  { family: 'noto-sans-thai', ranges: [[0xe00, 0xe7f]] },
]

const emojiCodePoints = new Set(Array.from(emoji.characters, (sign) => sign.codePointAt(0)))

/** Returns the face with a common emoji, monochrome and in one weight; null for other characters. */
export const emojiFace = (codePoint: number): SubstituteFace | null =>
  emojiCodePoints.has(codePoint)
    ? { ...faceOf('noto-emoji', false, false), isOtherScript: false }
    : null

/** Fallback face. */
export type SubstituteFace = FontFace & {
  /** Whether it is for a non-Latin script, shaped run by run. */
  isOtherScript: boolean
}

const isIn = (ranges: Ranges, codePoint: number) =>
  ranges.some(([from, to]) => codePoint >= from && codePoint <= to)

function faceOf(stem: string, bold: boolean, italic: boolean): FontFace {
  return {
    family: stem,
    fileName: fontFileName(stem, bold, italic),
    weight: bold ? 700 : 400,
    style: italic ? 'italic' : 'normal',
  }
}

const scriptFace = (stem: string, bold: boolean, italic: boolean): SubstituteFace => ({
  ...faceOf(stem, bold, italic),
  isOtherScript: true,
})

/** Matches ids created by `ownFamily`. */
const ownFamilyId = /^own-(sans|serif|mono)-/

const ownKindOf = (id: string) => ownFamilyId.exec(id)?.[1] as OwnFont['kind'] | undefined

/** Returns whether a family, built-in or custom, has serifs. */
export function drawsSerifs(id: string): boolean {
  const family = fontFamilyOf(id)
  return family ? hasSerifs(family) : ownKindOf(id) === 'serif'
}

/** Returns the substitute of a family, built-in or custom; null without one. */
function substituteOf(id: string): FontFamily | null {
  const kind = ownKindOf(id)
  const substitute = kind ? ownSubstitutes[kind] : fontFamilyOf(id)?.substitute
  return substitute ? fontFamilyOf(substitute) : null
}

/** Returns the substitutes of a family, nearest first. */
function substitutesOf(id: string): FontFamily[] {
  const families: FontFamily[] = []
  for (let family = substituteOf(id); family; family = substituteOf(family.id))
    families.push(family)
  return families
}

/**
 * Returns the fallback faces that may have a character, in order. If a family has no italic, the upright is used.
 *
 * @param primary id of the family of the text
 */
export function substituteFaces(
  codePoint: number,
  primary: string,
  bold: boolean,
  italic: boolean,
): SubstituteFace[] {
  const shared = sharedScripts.find(({ ranges }) => isIn(ranges, codePoint))
  if (shared) return [scriptFace(shared.family, bold, false)]
  const substitutes = substitutesOf(primary)
  const own = ownScripts.find(({ ranges }) => isIn(ranges, codePoint))
  if (own) {
    return [fontFamilyOf(primary) ?? [], substitutes]
      .flat()
      .filter(({ scripts }) => scripts.includes(own.script))
      .map(({ id, hasItalic }) => scriptFace(`${id}-${own.script}`, bold, italic && hasItalic))
  }
  return substitutes.map(({ id, hasItalic }) => ({
    ...faceOf(id, bold, italic && hasItalic),
    isOtherScript: false,
  }))
}

/** Returns every face of every script, for the test of shipped fonts. */
export function scriptFaces(): FontFace[] {
  const own = fontFamilies.flatMap((family) =>
    family.scripts.flatMap((script) => facesOf({ ...family, id: `${family.id}-${script}` })),
  )
  const shared = sharedScripts.flatMap(({ family }) =>
    [false, true].map((bold) => faceOf(family, bold, false)),
  )
  const others = [...own, ...shared, faceOf('noto-emoji', false, false)]
  return [...new Map(others.map((face) => [face.fileName, face])).values()]
}
