import type { ReactNode } from 'react'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { PaperStyle } from './paper-style'
import { Link, Text } from './primitives'

/** One field's words inside a line that several fields share. */
export type Piece = {
  address: FieldAddress
  text: string
  /** False for words made from the field. True unless given. */
  literal?: boolean
  /** The end of what goes on. */
  isToday?: boolean
  /** An address that may be opened, as `allowedUrl` returns it. */
  link?: string | null
  style?: PaperStyle
  /** Separator in front of the piece when another came before it; the line's separator unless given. */
  separator?: string
}

/** The pieces that have words. */
export function withWords(pieces: readonly Piece[]): Piece[] {
  return pieces.filter((piece) => piece.text.trim() !== '')
}

/** The words of a line as they are printed, for estimates of its length. */
export function printedText(pieces: readonly Piece[], separator: string): string {
  return withWords(pieces)
    .map((piece, index) => (index === 0 ? '' : (piece.separator ?? separator)) + piece.text)
    .join('')
}

/** Links look like their surroundings: the layout's own blue underline is taken off. */
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
 * Children of one Text: each piece with its own address, separators between them with none.
 *
 * @param colour of the surrounding text, which a link would not take by itself
 */
export function joinPieces(
  pieces: readonly Piece[],
  separator: string,
  colour?: string,
): ReactNode[] {
  return withWords(pieces).flatMap((piece, index) => {
    const before = index === 0 ? '' : (piece.separator ?? separator)
    return before === '' ? [renderPiece(piece, colour)] : [before, renderPiece(piece, colour)]
  })
}
