import type { Piece } from '@/lib/pdf/blocks/pieces'
import type { Span } from '@/lib/resume/text/rich-text'

/** Makes one line of the pieces of an entry. */
export type JoinPieces = (pieces: readonly Piece[], separator: string) => Span[]

/** One thing that a document says, in the order of the paper. Texts are clean: see `cleanSpans`. */
export type Block =
  /** The person's name. */
  | { kind: 'title'; spans: Span[] }
  /** The professional title. */
  | { kind: 'subtitle'; spans: Span[] }
  /** Facts of the header that share a line. */
  | { kind: 'contacts'; items: Span[][] }
  | { kind: 'section'; spans: Span[] }
  /** Heading and dates of an entry, or of a role in the entry before; one of the two may be empty. */
  | { kind: 'entry'; heading: Span[]; dates: string; isRole: boolean }
  /** Short facts of an entry. */
  | { kind: 'facts'; spans: Span[] }
  | { kind: 'paragraph'; spans: Span[] }
  | { kind: 'bullets'; items: Span[][] }
  /** Lines under each other that belong together. */
  | { kind: 'lines'; items: Span[][] }

/** A stretch of the document: the header (`basics`), or a section by its key. */
export type Part = { key: string; breakBefore: boolean; blocks: Block[] }

/** A whole document as every format writes it. */
export type Outline = {
  /** BCP 47 tag of the document. */
  language: string
  /** Name of the person whose document it is; empty when no name was typed. */
  author: string
  parts: Part[]
}
