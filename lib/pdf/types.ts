import type { FieldAddress } from '@/lib/resume/address'
import type { Document } from '@/lib/resume/schema/document'

/** What a piece of text is on the paper; the tags of the PDF and the structure for screen readers follow it. */
export type PaperRole =
  | 'title'
  | 'section-heading'
  | 'entry-heading'
  | 'paragraph'
  | 'bullet'
  | 'text'

/** One printed line of a field. All lengths in points, origin at the page's top left corner. */
export type PaperLine = {
  x: number
  y: number
  width: number
  height: number
  baseline: number
  /** UTF-16 offset in the field's plain text of the first character on this line. */
  start: number
  /** The characters on this line, as printed. */
  text: string
  /** x of the caret before each UTF-16 unit of `text` and, last, after it; `text.length + 1` values. */
  carets: Float32Array
  /** True where visual and logical order differ: carets are then only good for the whole line. */
  rightToLeft: boolean
}

/** Where one field stands on one page. A field split over pages has one box a page. */
export type PaperBox = {
  address: FieldAddress
  /** 0-based. */
  page: number
  role: PaperRole
  x: number
  y: number
  width: number
  height: number
  /** False for words made from the field (a formatted date, a label): offsets mean nothing then. */
  literal: boolean
  lines: PaperLine[]
}

/** A character that no font of the document has: left out of the paper and reported at its place. */
export type MissingGlyph = { address: FieldAddress; characters: string[] }

export type PaperPage = {
  /** Points. */
  width: number
  height: number
  /** Changes exactly when the page's drawing changes. */
  hash: number
}

export type Rendered = {
  /** The PDF file. Equal documents give equal bytes in every runtime. */
  bytes: Uint8Array<ArrayBuffer>
  pages: PaperPage[]
  /** In reading order. */
  boxes: PaperBox[]
  missing: MissingGlyph[]
}

export type RenderErrorCode = 'unknown-kind' | 'too-large' | 'font-unavailable' | 'layout-failed'

export type RenderResult =
  | { ok: true; rendered: Rendered }
  | { ok: false; code: RenderErrorCode; message: string }

/** Reads the bytes of a font file by its file name; the only I/O of the engine, and injected. */
export type FontLoader = (fileName: string) => Promise<Uint8Array<ArrayBuffer>>

/** The engine: one instance a thread, warm caches inside. */
export type Engine = { render: (document: Document) => Promise<RenderResult> }

/** Messages of the engine's worker (browser module worker and Node worker thread alike). */
export type EngineRequest = { id: number; document: Document }
export type EngineReply = { id: number; result: RenderResult }

/** Asks a browser worker which addresses it has fetched (fonts), for the service worker's copy. */
export type ResourcesRequest = { id: number; type: 'resources' }
export type ResourcesReply = { id: number; resources: string[] }
export type EngineQuestion = EngineRequest | ResourcesRequest
