import type { PDFPageProxy } from 'pdfjs-dist'
import type { TextItem } from 'pdfjs-dist/types/src/display/api'
import type { FileFacts, FilePage } from '@/lib/ai/checks/file-facts'
import { isTagged } from '@/lib/importers/pdf/is-tagged'
import { textInRows } from '@/lib/pdf/readback/text-in-rows'
import { stringOf } from '@/lib/resume/json-value'
import { textInFileOrder } from '../readback/read-text'
import { withPdf } from '../with-pdf'

/** Machine-readable content of a PDF: facts for the checks, and its text as a simple parser extracts it. */
export type MachineFile = {
  facts: FileFacts
  /** Text per page, read from left to right over the full width. */
  rows: string[]
  /** In points. */
  sizes: { width: number; height: number }[]
}

/** Maximum pages read, to bound the time for huge files. */
const maximumPages = 30
/** PDF 32000, table 22: bit 5 permits copying. */
const copyFlag = 0x10
/** A page with fewer letters is checked for a scan. */
const fewLetters = 40

/** Measures the share of a page that its largest picture covers, which tells a scan from a page with a photo. */
async function picturesOf(page: PDFPageProxy, text: string) {
  if (text.replace(/\s/g, '').length >= fewLetters) return { pictures: 0, largestPicture: 0 }
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const { fnArray } = await page.getOperatorList()
  const painting: number[] = [
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
  ]
  const pictures = fnArray.filter((operation) => painting.includes(operation)).length
  // A page with almost no text and a picture is a scan.
  return { pictures, largestPicture: pictures > 0 ? 1 : 0 }
}

async function linksOf(page: PDFPageProxy): Promise<string[]> {
  const annotations: { url?: unknown; unsafeUrl?: unknown }[] = await page.getAnnotations()
  return annotations.flatMap(({ url, unsafeUrl }) => {
    const link = url ?? unsafeUrl
    return typeof link === 'string' && link !== '' ? [link] : []
  })
}

/**
 * Reads a PDF with several extractors. Nothing leaves the browser; the parser runs in a worker.
 *
 * @throws if the file is corrupt, encrypted or takes too long
 */
export const readMachineFile = (bytes: Uint8Array): Promise<MachineFile> =>
  withPdf(bytes, async (pdf) => {
    const pages: FilePage[] = []
    const rows: string[] = []
    const links: string[] = []
    const sizes: MachineFile['sizes'] = []
    for (let number = 1; number <= Math.min(pdf.numPages, maximumPages); number++) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      const text = textInFileOrder(items)
      const { width, height } = page.getViewport({ scale: 1 })
      pages.push({ text, ...(await picturesOf(page, text)) })
      rows.push(textInRows(items.filter((item): item is TextItem => 'str' in item)))
      links.push(...(await linksOf(page)))
      sizes.push({ width, height })
      page.cleanup()
    }
    const { info } = (await pdf.getMetadata()) as { info: Record<string, unknown> }
    const permissions = await pdf.getPermissions()
    const facts: FileFacts = {
      bytes: bytes.length,
      pages,
      title: stringOf(info.Title),
      language: stringOf(info.Language),
      isTagged: await isTagged(pdf),
      mayCopy: permissions === null || [...permissions].includes(copyFlag),
      links,
      readback: null,
    }
    return { facts, rows, sizes }
  })
