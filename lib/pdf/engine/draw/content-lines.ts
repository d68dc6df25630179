/** Kind of a content stream line, for rewriting it. */
export type ContentKind =
  | 'save'
  | 'restore'
  /** Translates the origin: `1 0 0 1 x y cm`. */
  | 'move'
  /** Sets the fill colour: `r g b rg`. */
  | 'colour'
  | 'font'
  /** Shows glyphs, or ends a run. */
  | 'text'
  /** Begins or ends marked content. */
  | 'structure'
  /** Sets a graphics state such as an opacity: `/Gs1 gs`. */
  | 'named-state'
  /** Draws, or changes the state in any other way. */
  | 'other'

export type ContentLine =
  | { kind: ContentKind; text: string }
  /** Run of upright text with its colour and font, at a position in points right of and below the origin. */
  | { kind: 'run'; x: number; y: number; colour: string; font: string; shown: string }
  /** Continues it at another position. */
  | { kind: 'place'; x: number; y: number; shown: string }

/** Matches a colour space and a colour, which one operator can set. */
const colourInTwo = /^\/DeviceRGB cs\n([\d.]+ [\d.]+ [\d.]+) scn$/gm

/** Matches a rounded box with radius 0, by which react-pdf clips every box with a background. */
const squareClip =
  /^(\S+) (\S+) m\n(\S+) \2 l\n\3 \2 \3 \2 \3 \2 c\n\3 (\S+) l\n\3 \4 \3 \4 \3 \4 c\n\1 \4 l\n\1 \4 \1 \4 \1 \4 c\n\1 \2 l\n\1 \2 \1 \2 \1 \2 c\nh\nW n$/gm

const clipSquare = (_: string, left: string, top: string, right: string, bottom: string) =>
  `${left} ${top} ${round(Number(right) - Number(left))} ${round(Number(bottom) - Number(top))} re\nW n`

/** Matches a box that is clipped only to be filled completely: a thin rule, smoothed twice, all but disappears. */
const clippedFill = /^(\S+ \S+ \S+ \S+ re)\nW n\n((?:\/\w+ gs\n)?(?:[\d. ]+ rg\n)?)\1\nf(?=\nQ$)/gm

/** Rounds to six decimals, as pdfkit writes numbers. */
export const round = (value: number) => Math.round(value * 1e6) / 1e6

/** Rounds a coordinate to a thousandth of a point, far below printer resolution. */
export const roundPlace = (points: number) => Math.round(points * 1e3) / 1e3

function kindOf(text: string): ContentKind {
  if (text === 'q') return 'save'
  if (text === 'Q') return 'restore'
  if (text === 'ET' || text === '' || text.endsWith('] TJ')) return 'text'
  if (text.endsWith(' rg')) return 'colour'
  if (text.endsWith(' Tf')) return 'font'
  if (text.endsWith(' cm')) return text.startsWith('1 0 0 1 ') ? 'move' : 'other'
  if (text.endsWith(' BDC') || text.endsWith(' BMC') || text === 'EMC') return 'structure'
  return text.endsWith(' gs') ? 'named-state' : 'other'
}

/**
 * Parses a content stream written by pdfkit into lines with their kinds. Verbose forms, such as a colour space and a
 * colour, are shortened.
 *
 * @param content operators; those that change the state are on lines of their own
 */
export function readContent(content: string): ContentLine[] {
  const prepared = content
    .replace(colourInTwo, '$1 rg')
    .replace(squareClip, clipSquare)
    .replace(clippedFill, '$2$1\nf')
  const lines: ContentLine[] = []
  // Properties of marked content are on lines of their own: `/P <<`, `/MCID 1`, `>> BDC`.
  let isInProperties = false
  for (const text of prepared.split('\n')) {
    if (!isInProperties) isInProperties = text.startsWith('/') && text.endsWith(' <<')
    lines.push({ text, kind: isInProperties ? 'structure' : kindOf(text) })
    if (text.endsWith('BDC')) isInProperties = false
  }
  return lines
}
