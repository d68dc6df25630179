import renderPdf from '@react-pdf/render'
import PDFDocument from 'pdfkit'
import { drawLayout } from './draw-layout'
import { createGlyphCodes } from './glyph-codes'
import type { Metadata } from './metadata'
import type { PaperNode } from './nodes'
import { packDocument } from './packer'
import { gatherContent } from './page-content'
import { hashPages } from './page-hash'

export type Painted = { bytes: Uint8Array<ArrayBuffer>; hashes: number[] }

/** The package's types know its own nodes, not those that we make. */
const render = renderPdf as unknown as (document: PDFDocument, layout: PaperNode) => void

/**
 * Paints laid-out pages as a tagged PDF 1.7, at once and in memory.
 *
 * @param layout the document node with its finished pages; not changed
 */
export function paint(layout: PaperNode, metadata: Metadata): Painted {
  const { title, author, language, date, carried = [] } = metadata
  const document = new PDFDocument({
    autoFirstPage: false,
    // The packer compresses.
    compress: false,
    font: null,
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    info: {
      Title: title,
      // pdfkit fails at a value that is not there.
      ...(author === '' ? {} : { Author: author }),
      Creator: 'Vitae',
      Producer: 'Vitae',
      CreationDate: date,
      ModDate: date,
    },
  })
  const finish = packDocument(document)
  const glyphs = createGlyphCodes()
  const hashes = hashPages(document, glyphs)
  reuseFonts(document)
  const content = gatherContent(document)
  for (const { name, relationship, bytes } of carried) {
    const dates = { creationDate: date, modifiedDate: date }
    document.file(bytes, { name, relationship, type: 'application/json', ...dates })
  }
  render(document, drawLayout({ document, content, glyphs }, layout))
  return { bytes: finish(), hashes: hashes() }
}

/** pdfkit makes a new subset at every change of font, only to find out that it has one already. */
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
