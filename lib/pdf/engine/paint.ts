import renderPdf from '@react-pdf/render'
import PDFDocument from 'pdfkit'
import type { Metadata } from './metadata'
import type { PaperNode } from './nodes'
import { latin1, packDocument } from './packer'
import { hashPages } from './page-hash'
import { tagLayout } from './tags'

export type Painted = { bytes: Uint8Array<ArrayBuffer>; hashes: number[] }

const render = renderPdf as unknown as (document: PDFDocument, layout: PaperNode) => void

/**
 * Paints laid-out pages as a tagged PDF 1.7, at once and in memory.
 *
 * @param layout the document node with its finished pages; not changed
 */
export function paint(layout: PaperNode, metadata: Metadata): Painted {
  const { title, author, language, date } = metadata
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
  const hashes = hashPages(document)
  reuseFonts(document)
  gatherContent(document)
  render(document, tagLayout(document, layout))
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

/** pdfkit turns every operator into bytes of its own: here a page's operators become bytes once. */
function gatherContent(document: PDFDocument) {
  const addPage = document.addPage.bind(document)
  document.addPage = (options) => {
    const result = addPage(options)
    const { content } = document.page
    const write = content.write.bind(content)
    const end = content.end.bind(content)
    let text = ''
    content.write = (operator) => {
      text += `${operator}\n`
    }
    content.end = () => {
      write(latin1(text))
      end()
    }
    return result
  }
}
