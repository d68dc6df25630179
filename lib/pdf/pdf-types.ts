import type { FieldAddress } from '@/lib/resume/change/address'
import type { PaperDocument } from '@/lib/resume/schema/document'
import type { Candidates } from './fit/candidates'
import type { FitSetting } from './fit/ladder'
import type { OwnFontResult } from './fonts/read-own-font'

/** Role of a piece of text on the paper; the tags of the PDF and the structure for screen readers follow it. */
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

/** A place on a page. All lengths in points, origin at the page's top left corner. */
export type PaperPlace = {
  /** 0-based. */
  page: number
  x: number
  y: number
  width: number
  height: number
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

/** Reason why a file does not claim to be accessible. */
export type ConformanceObstacle =
  /** Neither a name nor a profession, so that its title says nothing. */
  | 'untitled'
  | 'picture-without-text'
  /** Characters that no font has are left out. */
  | 'missing-characters'

/** Standards that a file claims to keep, in its metadata. */
export type Conformance = {
  /** PDF/UA-1 (ISO 14289-1). */
  accessible: boolean
  /** ISO 19005-2 or, with files inside, 19005-3. */
  archive: 'PDF/A-2b' | 'PDF/A-3b'
  /** Empty where `accessible`. */
  obstacles: ConformanceObstacle[]
}

/** Result of fitting a document to whole pages: to a given number, or to as many as suit it. */
export type FitReport =
  /**
   * The measures that it is set with instead of its own. `pages` are those that were asked for; of a
   * document that is fitted automatically, those that it stands on.
   */
  | { fits: true; pages: number; setting: FitSetting; layouts: number }
  /**
   * It stands on more pages, with its own measures: even the tightest are `lines` too long. Whoever
   * wants to leave something out may look at these entries first.
   */
  | ({ fits: false; pages: number; lines: number; layouts: number } & Candidates)

export type Rendered = {
  /** The PDF file. Equal documents give equal bytes in every runtime. */
  bytes: Uint8Array<ArrayBuffer>
  pages: PaperPage[]
  /** In reading order. */
  boxes: PaperBox[]
  /** Where the photo is printed; null in a document without. */
  photo: PaperPlace | null
  missing: MissingGlyph[]
  conformance: Conformance
  /** Only of a document that is fitted to its pages. */
  fit?: FitReport
  /** The document's own template could not be used: it is drawn in the built-in one that it names. */
  isFallback?: true
}

export type RenderErrorCode =
  | 'unknown-kind'
  | 'too-large'
  | 'font-unavailable'
  | 'layout-failed'
  /** The engine itself is broken: end its thread, and ask a new one. */
  | 'engine-broken'
  /** Nobody waits for it any more. */
  | 'cancelled'

export type RenderResult =
  | { ok: true; rendered: Rendered }
  /** `address`: the field whose text could not be laid out, where that is known. */
  | { ok: false; code: RenderErrorCode; message: string; address?: FieldAddress }

/** Reads the bytes of a font file, or of hyphenation patterns, by name; the only I/O of the engine, and injected. */
export type FontLoader = (fileName: string) => Promise<Uint8Array<ArrayBuffer>>

/**
 * The files that a document names, by their SHA-256: the photo. One that is not there is left out of
 * the paper.
 */
export type DocumentFiles = Readonly<Record<string, Uint8Array<ArrayBuffer>>>

/** The engine: one instance a thread, warm caches inside. */
export type Engine = {
  /**
   * `onFile` gets the file as soon as it is whole, before the map of its boxes is made. `signal` is
   * looked at before each layout of a document that is fitted to its pages.
   */
  render: (
    document: PaperDocument,
    onFile?: (bytes: Uint8Array<ArrayBuffer>) => void,
    signal?: AbortSignal,
    files?: DocumentFiles,
  ) => Promise<RenderResult>
  /** Reads whether a font of the person's own can be set and embedded; may take long for a hostile file. */
  checkOwnFont: (bytes: Uint8Array<ArrayBuffer>) => OwnFontResult
}

/** Messages of the engine's worker (browser module worker and Node worker thread alike). */
export type EngineRequest = { id: number; document: PaperDocument; files?: DocumentFiles }
/** `shared` is the number under which the file went ahead over the port of a `ShareRequest`. */
export type EngineReply = { id: number; result: RenderResult; shared?: number }

/**
 * From now on every file goes ahead over this port as well: `{type: 'open', pdf, bytes}`, with numbers
 * that count down from `first`.
 */
export type ShareRequest = { type: 'share'; port: MessagePort; first: number }

/** Asks a browser worker which addresses it has fetched (fonts), for the service worker's copy. */
export type ResourcesRequest = { id: number; type: 'resources' }
export type ResourcesReply = { id: number; resources: string[] }
/** Asks whether a font file of the person's own can be used. */
export type CheckFontRequest = { id: number; type: 'check-font'; bytes: Uint8Array<ArrayBuffer> }
export type CheckFontReply = { id: number; font: OwnFontResult }
/** Nobody waits for the render of this id any more. */
export type CancelRequest = { id: number; type: 'cancel' }
export type EngineQuestion = EngineRequest | ResourcesRequest | CheckFontRequest | CancelRequest
