import type { ReactNode } from 'react'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { PaperStyle } from './paper-style'
import { Link, Text } from './primitives'

/** Text of one field inside a line of several fields. */
export type Piece = {
  address: FieldAddress
  text: string
  /** False for text generated from the field. Default: true. */
  literal?: boolean
  /** Whether it is the end of an ongoing entry. */
  isToday?: boolean
  /** Link target, as returned by `allowedUrl`. */
  link?: string | null
  style?: PaperStyle
  /** Separator before the piece, unless it is the first; default: the line's separator. */
  separator?: string
  /** Words of ours before the piece, also the first, such as the name of an ability before its level. */
  prefix?: string
}

/** Returns the pieces with text. */
export function withWords(pieces: readonly Piece[]): Piece[] {
  return pieces.filter((piece) => piece.text.trim() !== '')
}

/** Returns what is printed before a piece of a line: its separator, and words of ours. */
export const beforePiece = (
  { separator, prefix = '' }: Piece,
  index: number,
  lineSeparator: string,
): string => (index === 0 ? '' : (separator ?? lineSeparator)) + prefix

/** Returns the printed text of a line, for estimating its width. */
export function printedText(pieces: readonly Piece[], separator: string): string {
  return withWords(pieces)
    .map((piece, index) => beforePiece(piece, index, separator) + piece.text)
    .join('')
}

/** Removes the layout's default underline and colour of links. */
const linkStyle: PaperStyle = { textDecoration: 'none' }

function renderPiece(piece: Piece, colour: string | undefined): ReactNode {
  const { address, text, literal = true, link, style } = piece
  const words = (
    <Text key={`${address} ${text}`} address={address} literal={literal} style={style ?? {}}>
      {text}
    </Text>
  )
  if (!link) return words
  return (
    <Link
      key={`${address} link`}
      src={link}
      address={address}
      literal={literal}
      style={{ ...linkStyle, ...(colour ? { color: colour } : {}), ...style }}
    >
      {text}
    </Link>
  )
}

/**
 * Returns the children of a Text: each piece with its own address, separators without one.
 *
 * @param colour of the surrounding text, which a link does not inherit
 */
export function joinPieces(
  pieces: readonly Piece[],
  separator: string,
  colour?: string,
): ReactNode[] {
  return withWords(pieces).flatMap((piece, index) => {
    const before = beforePiece(piece, index, separator)
    return before === '' ? [renderPiece(piece, colour)] : [before, renderPiece(piece, colour)]
  })
}
