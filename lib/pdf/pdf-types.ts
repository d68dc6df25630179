import type { FieldAddress } from '@/lib/resume/change/address'
import type { PaperDocument } from '@/lib/resume/schema/document'
import type { Candidates } from './fit/candidates'
import type { FitSetting } from './fit/ladder'
import type { OwnFontResult } from './fonts/read-own-font'

/** Role of a piece of text on the paper, from which PDF tags and the outline for screen readers are derived. */
export type PaperRole =
  | 'title'
  | 'section-heading'
  | 'entry-heading'
  | 'paragraph'
  | 'bullet'
  | 'text'

/** Printed line of a field. All lengths in points, origin at the page's top left corner. */
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
  /** True if visual and logical order differ: carets are approximate within the line then. */
  rightToLeft: boolean
}

/** Area of a page in points from its top left corner. */
export type PageArea = { left: number; top: number; width: number; height: number }

/** Position of a field on a page. A field split over pages has one box per page. */
export type PaperBox = {
  address: FieldAddress
  /** 0-based. */
  page: number
  role: PaperRole
  x: number
  y: number
  width: number
  height: number
  /** False for text generated from the field (a formatted date, a label), which has no offsets. */
  literal: boolean
  lines: PaperLine[]
}

/** Rectangle on a page. All lengths in points, origin at the page's top left corner. */
export type PaperPlace = {
  /** 0-based. */
  page: number
  x: number
  y: number
  width: number
  height: number
}

/** Characters that no font has: omitted from the paper and reported with their field. */
export type MissingGlyph = { address: FieldAddress; characters: string[] }

export type PaperPage = {
  /** Points. */
  width: number
  height: number
  /** Changes if and only if the page's drawing changes. */
  hash: number
}

/** Reason why a file does not claim PDF/UA. */
export type ConformanceObstacle =
  /** Neither a name nor a profession for the title. */
  | 'untitled'
  | 'picture-without-text'
  /** Characters without a glyph are omitted. */
  | 'missing-characters'

/** Standards that a file claims in its metadata. */
export type Conformance = {
  /** PDF/UA-1 (ISO 14289-1). */
  accessible: boolean
  /** ISO 19005-2 or, with embedded files, 19005-3. */
  archive: 'PDF/A-2b' | 'PDF/A-3b'
  /** Empty if `accessible`. */
  obstacles: ConformanceObstacle[]
}

/** Printed text of a field that is over a limit of pages. */
export type Overflow = { address: FieldAddress; text: string }

/** Result of fitting a document: to a given number of pages, or automatically. */
export type FitReport =
  /** Fitted measures. `pages`: the requested number, or for automatic fitting the result. */
  | { fits: true; pages: number; setting: FitSetting; layouts: number }
  /**
   * Does not fit: even the tightest measures, `setting`, are `lines` too long, with `over` the limit. Without them it has
   * its own measures (looks before `typeset`). With candidates for shortening.
   */
  | ({
      fits: false
      pages: number
      lines: number
      layouts: number
      over: Overflow[]
      setting?: FitSetting
    } & Candidates)

export type Rendered = {
  /** The PDF file. Equal documents give equal bytes in every runtime. */
  bytes: Uint8Array<ArrayBuffer>
  pages: PaperPage[]
  /** In reading order. */
  boxes: PaperBox[]
  /** Position of the photo; null without one. */
  photo: PaperPlace | null
  missing: MissingGlyph[]
  conformance: Conformance
  /** Only for fitted documents. */
  fit?: FitReport
  /** Set if the document's custom template is unusable, so that the built-in one is used. */
  isFallback?: true
}

export type RenderErrorCode =
  | 'unknown-kind'
  | 'too-large'
  | 'font-unavailable'
  | 'layout-failed'
  /** The engine is in an unusable state: terminate its thread, and start a new one. */
  | 'engine-broken'
  /** The caller has cancelled it. */
  | 'cancelled'

export type RenderResult =
  | { ok: true; rendered: Rendered }
  /** `address`: field whose text could not be laid out, if known. */
  | { ok: false; code: RenderErrorCode; message: string; address?: FieldAddress }

/** Reads the bytes of a font file, or of hyphenation patterns, by name; the only I/O of the engine, and injected. */
export type FontLoader = (fileName: string) => Promise<Uint8Array<ArrayBuffer>>

/** Files of a document by SHA-256, such as the photo. Missing ones are omitted from the paper. */
export type DocumentFiles = Readonly<Record<string, Uint8Array<ArrayBuffer>>>

/** PDF engine: one instance per thread, with internal caches. */
export type Engine = {
  /**
   * `onFile` gets the file as soon as it is complete, before the box map is built. `signal` is checked before each
   * layout of a fitted document.
   */
  render: (
    document: PaperDocument,
    onFile?: (bytes: Uint8Array<ArrayBuffer>) => void,
    signal?: AbortSignal,
    files?: DocumentFiles,
  ) => Promise<RenderResult>
  /** Returns whether a custom font can be used and embedded; may take long for a malicious file. */
  checkOwnFont: (bytes: Uint8Array<ArrayBuffer>) => OwnFontResult
}

/** Messages of the engine's worker (browser module worker and Node worker thread alike). */
export type EngineRequest = { id: number; document: PaperDocument; files?: DocumentFiles }
/** `shared`: id of the file if it was already posted over the port of a `ShareRequest`. */
export type EngineReply = { id: number; result: RenderResult; shared?: number }

/**
 * Makes the worker also post every file over this port: `{type: 'open', pdf, bytes}`, with ids that count down from
 * `first`.
 */
export type ShareRequest = { type: 'share'; port: MessagePort; first: number }

/** Asks a browser worker which URLs it has fetched (fonts), for the service worker's cache. */
export type ResourcesRequest = { id: number; type: 'resources' }
export type ResourcesReply = { id: number; resources: string[] }
/** Asks whether a custom font file can be used. */
export type CheckFontRequest = { id: number; type: 'check-font'; bytes: Uint8Array<ArrayBuffer> }
export type CheckFontReply = { id: number; font: OwnFontResult }
/** Cancels the render of this id. */
export type CancelRequest = { id: number; type: 'cancel' }
export type EngineQuestion = EngineRequest | ResourcesRequest | CheckFontRequest | CancelRequest
