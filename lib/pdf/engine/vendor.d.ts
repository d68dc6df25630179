/** Types of untyped packages, as far as the engine uses them, for the pinned versions. */
declare module 'pdfkit' {
  /** Font opened by fontkit. */
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
    /** fontkit's glyph cache. */
    _glyphs: { [id: number]: FaceGlyph }
    createSubset: () => FaceSubset
    /** Returns the key that distinguishes glyphs in a subset, if more than their id; set by us. */
    glyphKey?: (glyph: Pick<FaceGlyph, 'id' | 'codePoints'>) => string
    /** Names the components of a composite glyph, whose id depends on earlier output; null for a glyph of the font. */
    composedOf?: (id: number) => string | null
    /** Returns the id of a composite glyph; without parts it has no ink (composed-glyphs.ts). */
    compose?: (parts: readonly { id: number; x: number; y: number }[], advance: number) => number
    maxp: MaximumProfile
    /** fontkit's shaping; the tables are missing in a font without GPOS. */
    _layoutEngine: { engine?: { GPOSProcessor?: AnchorTables | null } }
    /** Whether the face substitutes Latin letters and signs that another lacks; set by us. */
    isLatinSubstitute?: boolean
  }
  /** GPOS table as parsed by fontkit. */
  export type AnchorTables = {
    applyAnchor: (record: { markAnchor?: object }, base: object | null, index: number) => void
    applyLookup: (type: number, table: unknown) => boolean
  }
  export type FaceGlyph = {
    id: number
    advanceWidth: number
    codePoints: number[]
    bbox?: { minX: number; minY: number; maxX: number; maxY: number }
    /** Parsed lazily. */
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
    /** Writes a glyph during encoding; the tables below grow with it. */
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
    /** Thousandths of the font size per font unit. */
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
  /** Content stream of a page. */
  export type Content = {
    id: number
    write: (operator: string | Uint8Array) => void
    end: () => void
    /** Bytes written so far. */
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
      /** Key of the page in the parent tree. */
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
    /** Attaches a file, also as an associated file of the document. */
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
    /** Opens an image, to be drawn any number of times. */
    openImage: (source: Uint8Array) => unknown
    /** Current transformation matrix, with the origin at the bottom. */
    _ctm: [number, number, number, number, number, number]
    ref: (data?: Record<string, unknown>) => Reference
    /** Writes the metadata and references it in the catalog; replaced by us. */
    endMetadata: () => void
    /** Called when an object was written. */
    _refEnd: (reference: Reference) => void
    getStructTreeRoot: () => Reference
    getStructParentTree: () => ParentTree
    createStructParentTreeNextKey: () => number
  }
}
