import renderPdf from '@react-pdf/render'
import PDFDocument, { type EmbeddedFont, type FontFace } from 'pdfkit'
import type { Conformance } from '../../pdf-types'
import { assembleFile } from '../file/assemble-file'
import { infoOf, type Metadata } from '../file/metadata'
import { packDocument } from '../file/packer'
import { hashPages } from '../file/page-hash'
import { srgbProfile } from '../file/srgb-profile'
import { createStructure } from '../file/structure'
import { createTagger } from '../file/tags'
import { xmpOf } from '../file/xmp'
import type { PaperNode } from '../layout/nodes'
import { createGlyphCodes, embedGlyphs } from '../reuse/glyph-codes'
import { watchPages } from '../reuse/painted-pages'
import type { PaintedFile } from '../reuse/repaint'
import { usedGlyphs } from '../reuse/used-glyphs'
import { drawLayout } from './draw-layout'
import { gatherContent } from './page-content'

/** Metadata and claimed standards of a file. */
export type DescribedFile = Metadata & { conformance: Conformance }

export type Painted = { bytes: Uint8Array<ArrayBuffer>; file: PaintedFile }

/** The package's types only know its own nodes, not ours. */
const render = renderPdf as unknown as (document: PDFDocument, layout: PaperNode) => void

/**
 * Paints laid-out pages as a tagged PDF 1.7, synchronously and in memory.
 *
 * @param layout document node with its finished pages; not changed
 */
export function paint(layout: PaperNode, metadata: DescribedFile): Painted {
  const { language, date, carried = [] } = metadata
  const document = new PDFDocument({
    autoFirstPage: false,
    // The packer compresses.
    compress: false,
    font: null,
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    info: infoOf(metadata),
  })
  const finish = packDocument(document)
  describe(document, metadata)
  const used = usedGlyphs(layout.children ?? [])
  const glyphs = createGlyphCodes(used)
  const hashes = hashPages(document, glyphs)
  reuseFonts(document)
  const seen = watchPages(() => content, glyphs)
  const content = gatherContent(document, seen.endPage)
  for (const { name, relationship, bytes } of carried) {
    const dates = { creationDate: date, modifiedDate: date }
    document.file(bytes, { name, relationship, type: 'application/json', ...dates })
  }
  const structure = createStructure(document, content)
  const tagger = createTagger(structure, language, seen.note)
  const fonts = new Map<FontFace, EmbeddedFont>()
  const end = document.end.bind(document)
  document.end = () => {
    structure.write()
    for (const [face, { state }] of glyphs.states()) {
      const font = fonts.get(face)
      if (font) embedGlyphs(font, state)
    }
    end()
  }
  const openFont = (face: FontFace) => {
    document.font(face)
    const font = document._font
    fonts.set(face, font)
    seen.useFace(face)
    const { page } = document
    page.fonts[font.id] ??= font.ref()
    const open = glyphs.open(font)
    open.page = page
    return open
  }
  render(document, drawLayout(document, { content, glyphs, tagger, openFont }, layout, seen.watch))
  const parts = finish()
  const found = hashes()
  const file = {
    parts,
    language,
    used,
    pages: seen.pages,
    heads: found.map(({ head }) => head),
    hashes: found.map(({ hash }) => hash),
  }
  return { bytes: assembleFile(parts), file }
}

/**
 * Writes metadata and output intent (ISO 32000-1, 14.11.5) into a file. pdfkit's own metadata escapes nothing, has no
 * language, and wastes a third on white space.
 */
function describe(document: PDFDocument, metadata: DescribedFile) {
  document.endMetadata = () => {
    const xmp = document.ref({ Type: 'Metadata', Subtype: 'XML' })
    xmp.end(new TextEncoder().encode(xmpOf(metadata, metadata.conformance)))
    const profile = document.ref({ N: 3 })
    profile.end(srgbProfile)
    const name = new String('sRGB IEC61966-2.1')
    const meaning = { OutputConditionIdentifier: name, Info: name, DestOutputProfile: profile }
    const intent = { Type: 'OutputIntent', S: 'GTS_PDFA1', ...meaning }
    Object.assign(document._root.data, { Metadata: xmp, OutputIntents: [intent] })
  }
}

/** Avoids that pdfkit creates a new subset at every font change, only to discard it. */
function reuseFonts(document: PDFDocument) {
  const font = document.font.bind(document)
  const known = new Map<unknown, PDFDocument['_font']>()
  document.font = (source, size) => {
    const open = known.get(source)
    if (!open) {
      font(source, size)
      known.set(source, document._font)
      return document
    }
    document._font = open
    if (size !== undefined) document.fontSize(size)
    return document
  }
}
