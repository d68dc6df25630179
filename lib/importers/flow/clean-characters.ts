import type { Look, Span } from './flow-types'

/** One character that is kept, with its look. */
export type Character = { text: string; look: Look; link: string | undefined }

/** Soft hyphens, marks of direction and width, byte order marks: nobody sees them. */
const invisible = /[\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffc]/

const spaces = /[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/

/** So many spaces are a gap that somebody typed; ideographic ones are twice as wide. */
const gapWidth = 3

/** `waiting` spaces stand since the last sign, the first of them in the span `space`. */
type Cleaning = {
  pieces: Character[][]
  piece: Character[]
  waiting: number
  space: Span | null
}

function beginPiece(cleaning: Cleaning): void {
  cleaning.piece = []
  cleaning.pieces.push(cleaning.piece)
}

const characterOf = (text: string, { size, bold, italic, link }: Span): Character => ({
  text,
  look: { size, bold, italic },
  link,
})

function addSpace(cleaning: Cleaning, sign: string, span: Span): void {
  if (cleaning.waiting === 0) cleaning.space = span
  cleaning.waiting += sign === '\u3000' ? 2 : 1
}

function addSign(cleaning: Cleaning, sign: string, span: Span): void {
  const isInside = cleaning.piece.length > 0
  if (isInside && cleaning.waiting >= gapWidth) beginPiece(cleaning)
  else if (isInside && cleaning.waiting > 0)
    cleaning.piece.push(characterOf(' ', cleaning.space ?? span))
  cleaning.waiting = 0
  cleaning.piece.push(characterOf(sign, span))
}

/**
 * The characters of a line in pieces: a tab or a gap of spaces ends one, other white space becomes one
 * space, and what nobody sees is left out. An empty piece stands where two tabs follow each other.
 */
export function cleanCharacters(spans: readonly Span[]): Character[][] {
  const first: Character[] = []
  const cleaning: Cleaning = { pieces: [first], piece: first, waiting: 0, space: null }
  for (const span of spans) {
    // By code units: places in a line are counted in them.
    for (let at = 0; at < span.text.length; at++) {
      const sign = span.text[at] ?? ''
      if (sign === '\t') {
        beginPiece(cleaning)
        cleaning.waiting = 0
      } else if (spaces.test(sign)) addSpace(cleaning, sign, span)
      else if (sign >= ' ' && !invisible.test(sign)) addSign(cleaning, sign, span)
    }
  }
  return cleaning.pieces
}
