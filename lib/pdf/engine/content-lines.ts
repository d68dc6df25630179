/** What a line of content does, as far as writing it anew is concerned. */
export type ContentKind =
  | 'save'
  | 'restore'
  /** Moves the origin: `1 0 0 1 x y cm`. */
  | 'move'
  /** Sets the colour of fills: `r g b rg`. */
  | 'colour'
  /** Begins a run of text that was turned, with its place behind the mark: `%turned x y`. */
  | 'run'
  | 'font'
  /** Shows glyphs, or ends a run. */
  | 'text'
  /** Begins or ends marked content. */
  | 'structure'
  /** Names a state such as an opacity: `/Gs1 gs`. */
  | 'named-state'
  /** Draws, or changes the state in any other way. */
  | 'other'

export type ContentLine = { text: string; kind: ContentKind }

/** A colour space and a colour in it, which one operator says as well. */
const colourInTwo = /^\/DeviceRGB cs\n([\d.]+ [\d.]+ [\d.]+) scn$/gm

/**
 * A run of text in a state of its own, turned upright, as pdfkit writes it. The matrix of the text can
 * turn it as well; nothing else of that state is left behind but a font, and each run names its own.
 */
const turnedText =
  /^q\n1 0 0 -1 0 (\S+) cm\nBT\n1 0 0 1 (\S+) (\S+) Tm\n(\/\S+ \S+ Tf\n(?:\[.*\] TJ\n)+ET)\nQ$/gm

const runMark = '%turned '

const turnText = (_: string, height: string, x: string, y: string, text: string) =>
  `${runMark}${x} ${Number(height) - Number(y)}\n${text}`

/** A box with round corners of no radius, as react-pdf clips every box with a background. */
const squareClip =
  /^(\S+) (\S+) m\n(\S+) \2 l\n\3 \2 \3 \2 \3 \2 c\n\3 (\S+) l\n\3 \4 \3 \4 \3 \4 c\n\1 \4 l\n\1 \4 \1 \4 \1 \4 c\n\1 \2 l\n\1 \2 \1 \2 \1 \2 c\nh\nW n$/gm

const clipSquare = (_: string, left: string, top: string, right: string, bottom: string) =>
  `${left} ${top} ${round(Number(right) - Number(left))} ${round(Number(bottom) - Number(top))} re\nW n`

/** A box that is clipped to be filled as a whole, and nothing after it. */
const clippedFill = /^(\S+ \S+ \S+ \S+ re)\nW n\n((?:[\d. ]+ rg\n)?)\1\nf(?=\nQ$)/gm

/** Six decimals, as pdfkit writes numbers. */
export const round = (value: number) => Math.round(value * 1e6) / 1e6

/** The place of a run, where the origin is: points to the right and down. */
export function placeOfRun(text: string): [x: number, y: number] {
  const [x = 0, y = 0] = text.slice(runMark.length).split(' ').map(Number)
  return [x, y]
}

function kindOf(text: string): ContentKind {
  if (text === 'q') return 'save'
  if (text === 'Q') return 'restore'
  if (text === 'ET' || text === '' || text.endsWith('] TJ')) return 'text'
  if (text.endsWith(' rg')) return 'colour'
  if (text.startsWith(runMark)) return 'run'
  if (text.endsWith(' Tf')) return 'font'
  if (text.endsWith(' cm')) return text.startsWith('1 0 0 1 ') ? 'move' : 'other'
  if (text.endsWith(' BDC') || text.endsWith(' BMC') || text === 'EMC') return 'structure'
  return text.endsWith(' gs') ? 'named-state' : 'other'
}

/**
 * The lines of a content stream as pdfkit writes it, each with what it does. What is said in a long
 * way, such as a run of text in a state of its own, comes in a short one.
 *
 * @param content operators, each of those that change the state on a line of its own
 */
export function readContent(content: string): ContentLine[] {
  const prepared = content
    .replace(colourInTwo, '$1 rg')
    .replace(turnedText, turnText)
    .replace(squareClip, clipSquare)
    .replace(clippedFill, '$2$1\nf')
    .replaceAll('> 0 <', '')
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
