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
    /** Returns the key that tells glyphs apart in a subset, where that is more than their id; set by us. */
    glyphKey?: (glyph: Pick<FaceGlyph, 'id' | 'codePoints'>) => string
    /** Names the parts of a composed glyph, whose id hangs on what was drawn before; null for a glyph of the font. */
    composedOf?: (id: number) => string | null
    maxp: MaximumProfile
    /** fontkit's shaping; the tables are missing in a font without GPOS. */
    _layoutEngine: { engine?: { GPOSProcessor?: AnchorTables | null } }
    /** True for a face that draws the Latin letters and signs that the face of a text lacks; set by us. */
    isLatinSubstitute?: boolean
  }
  /** fontkit's reading of GPOS (OpenType, "Glyph Positioning Table"). */
  export type AnchorTables = {
    applyAnchor: (record: { markAnchor?: object }, base: object | null, index: number) => void
    applyLookup: (type: number, table: unknown) => boolean
  }
  export type FaceGlyph = {
    id: number
    advanceWidth: number
    codePoints: number[]
    bbox?: { minX: number; minY: number; maxX: number; maxY: number }
    /** Read from the file when it is asked for. */
    path?: { commands: unknown[] }
  }
  export type MaximumProfile = {
    maxPoints: number
    maxContours: number
    maxComponentPoints: number
    maxComponentContours: number
    maxComponentElements: number
    maxComponentDepth: number
  }
  export type FacePosition = {
    xAdvance: number
    yAdvance: number
    xOffset: number
    yOffset: number
  }
  export type FaceSubset = {
    glyphs: number[]
    includeGlyph: (id: number, codePoints?: number[]) => number
    encode: () => Uint8Array
    /** Writes a glyph while encoding; the tables below grow with it. */
    _addGlyph: (id: number) => number
    glyf: Uint8Array[]
    loca: { offsets: number[] }
    hmtx: { metrics: { advance: number; bearing: number }[] }
    offset: number
  }
  export type EmbeddedFont = {
    id: string
    name: string
    font: FontFace
    subset: FaceSubset
    /** Thousandths of the font size a unit of the face. */
    scale: number
    /** Advance and characters of each glyph, by its number in the subset. */
    widths: (number | undefined)[]
    unicode: (number[] | undefined)[]
    ref: () => Reference
  }
  export type Reference = {
    id: number
    data: Record<string, unknown>
    end: (data?: Uint8Array) => void
  }
  export type AnnotationReference = { annotationRef: Reference }
  /** The stream of a page's operators. */
  export type Content = {
    id: number
    write: (operator: string | Uint8Array) => void
    end: () => void
    /** Bytes that were written so far. */
    buffer: Uint8Array[]
  }
  export type Annotation = {
    Subtype?: string
    A?: Reference
    Contents?: unknown
    structParent?: { add: (child: AnnotationReference) => void }
  }
  /** Owners of content by page, and of annotations. */
  export type ParentTree = {
    add: (key: number, owner: Reference) => void
    get: (key: number) => (Reference | null)[]
  }

  export default class PDFDocument {
    constructor(options: Record<string, unknown>)
    version: number
    info: Record<string, unknown>
    page: {
      dictionary: Reference
      height: number
      content: Content
      ext_gstates: Record<string, { data: { ca?: number; CA?: number } }>
      fonts: Record<string, Reference>
      /** Where the parent tree has the owners of its content. */
      structParentTreeKey: number
    }
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
    /** Attaches a file, as an associated file of the document, too. */
    file: (source: Uint8Array, options: Record<string, unknown>) => Reference
    font: (source: Uint8Array | FontFace | string, size?: number) => PDFDocument
    fontSize: (size: number) => PDFDocument
    save: () => PDFDocument
    restore: () => PDFDocument
    translate: (x: number, y: number) => PDFDocument
    link: (
      x: number,
      y: number,
      width: number,
      height: number,
      url: string,
      options: Annotation,
    ) => PDFDocument
    addPage: (options?: unknown) => PDFDocument
    annotate: (
      x: number,
      y: number,
      width: number,
      height: number,
      options: Annotation & Record<string, unknown>,
    ) => PDFDocument
    /** Opens a picture, to be drawn as often as wanted. */
    openImage: (source: Uint8Array) => unknown
    /** From the units of what is drawn to those of the page, its origin at the bottom. */
    _ctm: [number, number, number, number, number, number]
    ref: (data?: Record<string, unknown>) => Reference
    /** Writes the metadata, and makes the root name it; replaced by us. */
    endMetadata: () => void
    /** Tells that an object has been written. */
    _refEnd: (reference: Reference) => void
    getStructTreeRoot: () => Reference
    getStructParentTree: () => ParentTree
    createStructParentTreeNextKey: () => number
  }
}
