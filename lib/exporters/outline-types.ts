import type { EntryModel, RichField } from '@/lib/pdf/blocks/entry-model'
import type { Piece } from '@/lib/pdf/blocks/pieces'
import type { BulletLevel } from '@/lib/resume/bullet-levels'
import type { Span } from '@/lib/resume/text/rich-text'
import type { ExportPhoto } from './export-photo'

/** A text span; in an addressed outline with the address of its field. `isInserted`: a proposal, for review. */
export type OutlineSpan = Span & { address?: string; isInserted?: true }

/** Joins the pieces of an entry to one line. */
export type JoinPieces = (pieces: readonly Piece[], separator: string) => OutlineSpan[]

/** Creates the spans of an outline. */
export type SpanMaker = { join: JoinPieces; rich: (field: RichField) => OutlineSpan[] }

/** A bullet; one of level 1 is a sub-point of the last one of level 0 above it. */
export type BulletPoint = { spans: OutlineSpan[]; level: BulletLevel }

/** A block of a document, in the order of the PDF. Texts are clean: see `cleanSpans`. */
export type Block =
  /** Name of the person. */
  | { kind: 'title'; spans: OutlineSpan[] }
  /** Job title. */
  | { kind: 'subtitle'; spans: OutlineSpan[] }
  /** Contacts of the header that share a line. */
  | { kind: 'contacts'; items: OutlineSpan[][] }
  | { kind: 'section'; spans: OutlineSpan[] }
  /**
   * Heading and dates of an entry or role; one may be empty. `dateSpans`: addressed outline only.
   */
  | {
      kind: 'entry'
      heading: OutlineSpan[]
      dates: string
      isRole: boolean
      entry: EntryModel
      dateSpans?: OutlineSpan[]
    }
  /** Short facts of an entry. */
  | { kind: 'facts'; of: 'details' | 'about' | 'keywords' | 'date'; spans: OutlineSpan[] }
  | { kind: 'paragraph'; spans: OutlineSpan[] }
  /** Picture of a signature, without text; only in outlines for formats with pictures. */
  | { kind: 'signature'; spans: OutlineSpan[]; picture: ExportPhoto }
  | { kind: 'bullets'; points: BulletPoint[] }
  /** A group of lines without bullets. */
  | { kind: 'lines'; items: OutlineSpan[][] }

/** A part of the document: the header (`basics`), or a section by its key. */
export type Part = { key: string; breakBefore: boolean; blocks: Block[] }

/** Format-independent structure of a whole document. */
export type Outline = {
  /** Language of the document (BCP 47). */
  language: string
  /** Name of the person; empty if not entered. */
  author: string
  parts: Part[]
}
