import { type FontFace, fontFamilies } from './registry'

/** A family that draws the letters of one script, beside any family of a document. */
type ScriptFamily = {
  /** First and last code point of each stretch. */
  ranges: readonly (readonly [number, number])[]
  /** Id of the family beside another; a script that each family draws itself has one for each. */
  familyOf: (primary: string) => string
  italic: boolean
}

const beside = (suffix: string) => (primary: string) => `${primary}-${suffix}`
const always = (id: string) => () => id

const scriptFamilies: readonly ScriptFamily[] = [
  {
    ranges: [
      [0x370, 0x3ff],
      [0x1f00, 0x1fff],
    ],
    familyOf: beside('greek'),
    italic: true,
  },
  {
    ranges: [
      [0x400, 0x52f],
      [0x1c80, 0x1c88],
    ],
    familyOf: beside('cyrillic'),
    italic: true,
  },
  {
    ranges: [
      [0x590, 0x5ff],
      [0xfb1d, 0xfb4f],
    ],
    familyOf: always('noto-sans-hebrew'),
    italic: false,
  },
  {
    ranges: [
      [0x600, 0x6ff],
      [0x750, 0x77f],
      [0xfb50, 0xfdff],
      [0xfe70, 0xfefc],
    ],
    familyOf: always('vitae-arabic'),
    italic: false,
  },
  {
    ranges: [
      [0x900, 0x97f],
      [0x1cd0, 0x1cf9],
      [0xa8e0, 0xa8ff],
    ],
    familyOf: always('noto-sans-devanagari'),
    italic: false,
  },
  { ranges: [[0xe00, 0xe7f]], familyOf: always('noto-sans-thai'), italic: false },
]

/**
 * The family that draws a character beside another family.
 *
 * @param primary id of the family of the text
 * @returns `null` for a script that has no family
 */
export function scriptFamilyOf(
  codePoint: number,
  primary: string,
): { id: string; italic: boolean } | null {
  for (const { ranges, familyOf, italic } of scriptFamilies) {
    for (const [from, to] of ranges) {
      if (codePoint >= from && codePoint <= to) return { id: familyOf(primary), italic }
    }
  }
  return null
}

/**
 * The face of a script's family for a weight and a style. Where a script has no italics the upright
 * stands for them.
 */
export function scriptFace(
  family: { id: string; italic: boolean },
  bold: boolean,
  italic: boolean,
): FontFace {
  const slanted = italic && family.italic
  const suffix = [bold ? 'bold' : '', slanted ? 'italic' : ''].filter(Boolean).join('-')
  return {
    family: family.id,
    fileName: `${family.id}-${suffix || 'regular'}.ttf`,
    weight: bold ? 700 : 400,
    style: slanted ? 'italic' : 'normal',
  }
}

/** Every face of every script, for the test of what is carried. */
export function scriptFaces(): FontFace[] {
  const faces = new Map<string, FontFace>()
  for (const { familyOf, italic } of scriptFamilies) {
    for (const { id } of fontFamilies) {
      for (const bold of [false, true]) {
        for (const slanted of [false, true]) {
          const face = scriptFace({ id: familyOf(id), italic }, bold, slanted)
          faces.set(face.fileName, face)
        }
      }
    }
  }
  return [...faces.values()]
}
