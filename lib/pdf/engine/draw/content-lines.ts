/** Kind of a line of content, as far as rewriting it is concerned. */
export type ContentKind =
  | 'save'
  | 'restore'
  /** Moves the origin: `1 0 0 1 x y cm`. */
  | 'move'
  /** Sets the colour of fills: `r g b rg`. */
  | 'colour'
  | 'font'
  /** Shows glyphs, or ends a run. */
  | 'text'
  /** Begins or ends marked content. */
  | 'structure'
  /** Names a state such as an opacity: `/Gs1 gs`. */
  | 'named-state'
  /** Draws, or changes the state in any other way. */
  | 'other'

export type ContentLine =
  | { kind: ContentKind; text: string }
  /** A run of upright text in its colour and font, so many points to the right of the origin and below it. */
  | { kind: 'run'; x: number; y: number; colour: string; font: string; shown: string }
  /** Goes on with it at another place. */
  | { kind: 'place'; x: number; y: number; shown: string }

/** A colour space and a colour in it, which one operator says as well. */
const colourInTwo = /^\/DeviceRGB cs\n([\d.]+ [\d.]+ [\d.]+) scn$/gm

/** A box with round corners of no radius, as react-pdf clips every box with a background. */
const squareClip =
  /^(\S+) (\S+) m\n(\S+) \2 l\n\3 \2 \3 \2 \3 \2 c\n\3 (\S+) l\n\3 \4 \3 \4 \3 \4 c\n\1 \4 l\n\1 \4 \1 \4 \1 \4 c\n\1 \2 l\n\1 \2 \1 \2 \1 \2 c\nh\nW n$/gm

const clipSquare = (_: string, left: string, top: string, right: string, bottom: string) =>
  `${left} ${top} ${round(Number(right) - Number(left))} ${round(Number(bottom) - Number(top))} re\nW n`

/** A box that is clipped to be filled as a whole, and nothing after it. */
const clippedFill = /^(\S+ \S+ \S+ \S+ re)\nW n\n((?:[\d. ]+ rg\n)?)\1\nf(?=\nQ$)/gm

/** Six decimals, as pdfkit writes numbers. */
export const round = (value: number) => Math.round(value * 1e6) / 1e6

/** A place on the page: a thousandth of a point is far below what a printer can show. */
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
 * The lines of a content stream as pdfkit writes it, each with what it does. What is said in a long
 * way, such as a colour space and a colour in it, comes in a short one.
 *
 * @param content operators, each of those that change the state on a line of its own
 */
export function readContent(content: string): ContentLine[] {
  const prepared = content
    .replace(colourInTwo, '$1 rg')
    .replace(squareClip, clipSquare)
    .replace(clippedFill, '$2$1\nf')
  const lines: ContentLine[] = []
  // The properties of marked content come on lines of their own: `/P <<`, `/MCID 1`, `>> BDC`.
  let isInProperties = false
  for (const text of prepared.split('\n')) {
    if (!isInProperties) isInProperties = text.startsWith('/') && text.endsWith(' <<')
    lines.push({ text, kind: isInProperties ? 'structure' : kindOf(text) })
    if (text.endsWith('BDC')) isInProperties = false
  }
  return lines
}
