import type { RichField } from '@/lib/pdf/blocks/entry-model'
import type { Piece } from '@/lib/pdf/blocks/pieces'
import type { Span } from '@/lib/resume/text/rich-text'

/** A stretch of text, in an addressed outline with the field that it is the text of. */
export type OutlineSpan = Span & { address?: string }

/** Makes one line of the pieces of an entry. */
export type JoinPieces = (pieces: readonly Piece[], separator: string) => OutlineSpan[]

/** Makes the spans of an outline. */
export type SpanMaker = { join: JoinPieces; rich: (field: RichField) => OutlineSpan[] }

/** One thing that a document says, in the order of the paper. Texts are clean: see `cleanSpans`. */
export type Block =
  /** The person's name. */
  | { kind: 'title'; spans: OutlineSpan[] }
  /** The professional title. */
  | { kind: 'subtitle'; spans: OutlineSpan[] }
  /** Facts of the header that share a line. */
  | { kind: 'contacts'; items: OutlineSpan[][] }
  | { kind: 'section'; spans: OutlineSpan[] }
  /** Heading and dates of an entry, or of a role in the entry before; one of the two may be empty. `dateSpans` of an addressed outline alone. */
  | {
      kind: 'entry'
      heading: OutlineSpan[]
      dates: string
      isRole: boolean
      dateSpans?: OutlineSpan[]
    }
  /** Short facts of an entry. */
  | { kind: 'facts'; spans: OutlineSpan[] }
  | { kind: 'paragraph'; spans: OutlineSpan[] }
  | { kind: 'bullets'; items: OutlineSpan[][] }
  /** Lines under each other that belong together. */
  | { kind: 'lines'; items: OutlineSpan[][] }

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
