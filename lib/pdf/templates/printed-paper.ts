import type { PaperDocument } from '@/lib/resume/schema/document'
import { type FieldText, fieldsOf } from '@/lib/resume/text/text'
import { type PageBox, pageBoxOf } from '../blocks/page-size'
import { withFittedMeasures } from '../fit/with-fitted-measures'
import type { PaperBox, Rendered } from '../pdf-types'
import { templateOfDesign } from './registry'

/** A piece of text as a reader finds it. Points from the page's top left corner; `y` is the baseline. */
export type ReadItem = { text: string; x: number; y: number; width: number }

/** A document as it came out on paper. */
export type PrintedPaper = {
  box: PageBox
  boxes: PaperBox[]
  /** Text items that a reader finds on each page, without the page number. */
  pages: ReadItem[][]
  /** The page numbers. */
  footers: ReadItem[]
}

/**
 * Puts beside each other where the engine set a document and what a reader finds in its file.
 *
 * @param pages text items of each page
 */
export function printedPaper(
  document: PaperDocument,
  { boxes, fit }: Pick<Rendered, 'boxes' | 'fit'>,
  pages: readonly (readonly ReadItem[])[],
): PrintedPaper {
  const { look } = templateOfDesign(document.design)
  const box = pageBoxOf(withFittedMeasures(document, fit).design, look.sides)
  const isFooter = (item: ReadItem) =>
    (item.y > box.size[1] - box.bottom + 2 || item.y < box.margin - 2) &&
    /\d \/ \d+$/.test(item.text)
  return {
    box,
    boxes,
    pages: pages.map((items) => items.filter((item) => !isFooter(item) && item.text.trim())),
    footers: pages.flatMap((items) => items.filter((item) => isFooter(item) && item.text.trim())),
  }
}

/** Words without white space, for comparing text that lines and tags have cut. */
export const inked = (text: string) => text.replace(/\s/g, '')

/** Everything printed on all pages, without white space. */
export const printedInk = ({ pages }: Pick<PrintedPaper, 'pages'>) =>
  inked(pages.map((page) => page.map((item) => item.text).join('')).join(''))

/** The words printed for an address, from the box map, without white space. */
export const inkOf = ({ boxes }: Pick<PrintedPaper, 'boxes'>, address: string) =>
  inked(
    boxes
      .filter((box) => box.address === address)
      .flatMap((box) => box.lines.map((line) => line.text))
      .join(''),
  )

/** Fields that are printed in another form. */
const reshaped = ({ address }: FieldText) => /\/(?:\w*[dD]ate|title)$/.test(address)

/** Returns the addresses of fields whose words are not all on paper, or not in the file. */
export function lostWords(paper: PrintedPaper, document: PaperDocument): string[] {
  const file = printedInk(paper)
  return fieldsOf(document)
    .filter((field) => field.shown && !reshaped(field))
    .filter(({ address, text }) => {
      const lines = paper.boxes.flatMap((box) => (box.address === address ? box.lines : []))
      return (
        inkOf(paper, address) !== inked(text) ||
        lines.some((line) => !file.includes(inked(line.text)))
      )
    })
    .map(({ address }) => address)
}
