import type { Document } from '@/lib/resume/schema/document'
import { type PageBox, pageBoxOf } from '../../blocks/page-size'
import { loadEngineBundle, loadFont } from '../../engine/testing/engine-bundle'
import { type ReadItem, readPdf } from '../../engine/testing/read-pdf'
import { withFittedMeasures } from '../../fit/with-fitted-measures'
import type { PaperBox, Rendered } from '../../pdf-types'
import { templateOf } from '../registry'

/** A document as it came out on paper. */
export type Paper = {
  rendered: Rendered
  box: PageBox
  boxes: PaperBox[]
  /** Text items that pdf.js reads on each page, without the page number. */
  pages: ReadItem[][]
  /** The page numbers. */
  footers: ReadItem[]
}

const { createEngine } = await loadEngineBundle()
const engine = createEngine({ loadFont })

/** Sets a document with the engine as it is shipped and reads the PDF back. */
export async function printOnPaper(document: Document): Promise<Paper> {
  const result = await engine.render(document)
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`)
  const { rendered } = result
  const { look } = templateOf(document.design.template)
  const box = pageBoxOf(withFittedMeasures(document, rendered.fit).design, look.sides)
  const pages = await readPdf(rendered.bytes)
  const isFooter = (item: ReadItem) =>
    (item.y > box.size[1] - box.bottom + 2 || item.y < box.margin - 2) &&
    /\d \/ \d+$/.test(item.text)
  return {
    rendered,
    box,
    boxes: rendered.boxes,
    pages: pages.map((page) => page.items.filter((item) => !isFooter(item) && item.text.trim())),
    footers: pages.flatMap((page) =>
      page.items.filter((item) => isFooter(item) && item.text.trim()),
    ),
  }
}

/** Words without white space, for comparing text that lines and tags have cut. */
export const inked = (text: string) => text.replace(/\s/g, '')

/** Everything printed on all pages, without white space. */
export const printedInk = (paper: Paper) =>
  inked(paper.pages.map((page) => page.map((item) => item.text).join('')).join(''))

/** The words printed for an address, from the box map, without white space. */
export const inkOf = (paper: Paper, address: string) =>
  inked(
    paper.boxes
      .filter((box) => box.address === address)
      .flatMap((box) => box.lines.map((line) => line.text))
      .join(''),
  )
