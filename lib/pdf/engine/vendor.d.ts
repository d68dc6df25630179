/** The parts of untyped packages that the engine touches, as measured against the pinned versions. */
declare module 'pdfkit' {
  /** A font as fontkit opens it. */
  export type FontFace = {
    postscriptName: string
    unitsPerEm: number
    ascent: number
    descent: number
    lineGap: number
    capHeight: number
    xHeight: number
    hasGlyphForCodePoint: (codePoint: number) => boolean
    glyphForCodePoint: (codePoint: number) => FaceGlyph
    layout: (
      text: string,
      features?: Record<string, boolean | number>,
      script?: string,
      language?: string,
      direction?: 'ltr' | 'rtl',
    ) => { glyphs: FaceGlyph[]; positions: FacePosition[] }
    getGlyph: (id: number, characters?: number[]) => FaceGlyph | null
    /** fontkit's own memory of glyphs. */
    _glyphs: { [id: number]: FaceGlyph }
    createSubset: () => FaceSubset
  }
  export type FaceGlyph = { id: number; advanceWidth: number; codePoints: number[] }
  export type FacePosition = {
    xAdvance: number
    yAdvance: number
    xOffset: number
    yOffset: number
  }
  export type FaceSubset = {
    glyphs: number[]
    includeGlyph: (id: number) => number
    encode: () => Uint8Array
  }
  export type EmbeddedFont = { id: string; name: string; font: FontFace; subset: FaceSubset }
  export type Reference = { id: number; data: Record<string, unknown> }
  /** The stream of a page's operators. */
  export type Content = { write: (operator: string | Uint8Array) => void; end: () => void }
  export type StructureContent = { refs: { mcid: number }[] }
  export type StructureElement = {
    add: (child: StructureElement | StructureContent) => StructureElement
    end: () => void
  }
  export type Annotation = { Subtype?: string; structParent?: StructureElement }

  export default class PDFDocument {
    constructor(options: Record<string, unknown>)
    version: number
    info: Record<string, unknown>
    page: { dictionary: Reference; height: number; content: Content }
    _id: Uint8Array
    _root: Reference & { data: { Pages: { data: { Kids: Reference[] } } } }
    _info: Reference
    _offset: number
    _offsets: unknown[]
    _font: EmbeddedFont
    _write: (data: string | Uint8Array) => void
    _finalize: () => void
    push: (chunk: Uint8Array | null) => boolean
    end: () => void
    font: (source: Uint8Array | FontFace | string, size?: number) => PDFDocument
    fontSize: (size: number) => PDFDocument
    fillColor: (...color: unknown[]) => PDFDocument
    addPage: (options?: unknown) => PDFDocument
    annotate: (
      x: number,
      y: number,
      width: number,
      height: number,
      options: Annotation & Record<string, unknown>,
    ) => PDFDocument
    struct: (type: string, options?: Record<string, unknown>) => StructureElement
    addStructure: (element: StructureElement) => PDFDocument
    markContent: (tag: string, options?: Record<string, unknown>) => PDFDocument
    markStructureContent: (tag: string) => StructureContent
    endMarkedContent: () => PDFDocument
  }
}
