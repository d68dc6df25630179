import type { Look, Span } from './flow-types'

/** A visible character with its style. */
export type Character = { text: string; look: Look; link: string | undefined }

/** Invisible characters: soft hyphens, direction marks, zero-width characters, byte order marks. */
const invisible = /[\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffc]/

const spaces = /[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/

/** Number of consecutive spaces that form a column gap; ideographic spaces count twice. */
const gapWidth = 3

/** `waiting`: spaces since the last character; `space`: span of the first of them. */
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
 * Splits a line into pieces at tabs and wide gaps; collapses other white space and drops invisible
 * characters. Two consecutive tabs give an empty piece.
 */
export function cleanCharacters(spans: readonly Span[]): Character[][] {
  const first: Character[] = []
  const cleaning: Cleaning = { pieces: [first], piece: first, waiting: 0, space: null }
  for (const span of spans) {
    // By UTF-16 code unit, since positions in a line are counted in them.
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
