import type { FaceGlyph, FacePosition, FontFace } from 'pdfkit'
import { passMissingAnchors } from './missing-anchors'

type Shaped = { glyphs: FaceGlyph[]; positions: FacePosition[] }

/** Matches marks of no specific script: accents, and marks below, through or around a letter. */
const inherited = /^(?=\p{Mn})\p{Script=Inherited}$/u

const mark = /\p{M}/u

/** Ems between a letter and a mark without an anchor. */
const gap = 0.04

const isMark = ({ codePoints }: FaceGlyph) =>
  codePoints.length === 1 && inherited.test(String.fromCodePoint(codePoints[0] ?? 0))

/** Ink of a letter with its marks so far, in font units from its origin. */
type Ink = {
  pen: number
  centre: number
  top: number
  bottom: number
  /** Whether the font has no anchor for one of its marks, on which further marks depend. */
  isLoose?: boolean
}

/** Centres a mark over its letter, clear of its ink. */
function placeMark(glyph: FaceGlyph, pen: number, letter: Ink, face: FontFace): FacePosition {
  const { minX = 0, maxX = 0, minY = 0, maxY = 0 } = glyph.bbox ?? {}
  const space = gap * face.unitsPerEm
  const isAbove = minY > face.xHeight / 2
  const isBelow = maxY <= space
  const up = isAbove ? Math.max(0, letter.top + space - minY) : 0
  const down = isBelow ? Math.min(0, letter.bottom - space - maxY) : 0
  return {
    xAdvance: 0,
    yAdvance: 0,
    xOffset: letter.pen + letter.centre - pen - (minX + maxX) / 2,
    yOffset: up + down,
  }
}

/** Returns the ink of a letter with one more mark; of a new letter if the glyph is not a mark. */
function inkWith(
  letter: Ink | null,
  glyph: FaceGlyph,
  { pen, above, isLoose }: { pen: number; above: number; isLoose: boolean },
): Ink {
  const { minX = 0, maxX = 0, minY = 0, maxY = 0 } = glyph.bbox ?? {}
  if (!letter || !isMark(glyph)) return { pen, centre: (minX + maxX) / 2, top: maxY, bottom: minY }
  const [top, bottom] = [Math.max(letter.top, maxY + above), Math.min(letter.bottom, minY + above)]
  return { ...letter, top, bottom, isLoose }
}

/** Centres marks without anchors over the letter before them. */
function centreMarks({ glyphs, positions }: Shaped, face: FontFace): Shaped {
  const placed: FacePosition[] = []
  let pen = 0
  let letter: Ink | null = null
  for (const [i, glyph] of glyphs.entries()) {
    const position = positions[i]
    if (!position) continue
    const isPlaced = position.xOffset !== 0 || position.yOffset !== 0
    const isLoose: boolean = isMark(glyph) && (!isPlaced || letter?.isLoose === true)
    const own: FacePosition = letter && isLoose ? placeMark(glyph, pen, letter, face) : position
    placed.push(own)
    letter = inkWith(letter, glyph, { pen, above: own.yOffset, isLoose })
    pen += own.xAdvance
  }
  return { glyphs, positions: placed }
}

/** OpenType features that position marks. */
const markFeatures = { mark: false, mkmk: false, abvm: false, blwm: false }

/**
 * Makes a face draw every mark on its letter: by the font's anchor, or centred. An unreadable table only costs mark
 * positions, not the render.
 */
export function placeMarks(face: FontFace) {
  passMissingAnchors(face)
  const shape = face.layout.bind(face)
  face.layout = (text, features, script, language, direction) => {
    const shapeWith = (more: Record<string, boolean>): Shaped =>
      shape(text, { ...features, ...more }, script, language, direction)
    const shaped = attempt(() => shapeWith({})) ?? shapeWith(markFeatures)
    return direction === 'rtl' || !mark.test(text) ? shaped : centreMarks(shaped, face)
  }
}

function attempt<T>(make: () => T): T | null {
  try {
    return make()
  } catch {
    return null
  }
}
