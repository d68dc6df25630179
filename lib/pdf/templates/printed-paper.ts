import type { PaperDocument } from '@/lib/resume/schema/document'
import { type FieldText, fieldsOf } from '@/lib/resume/text/text'
import { withStraightQuotes } from '@/lib/resume/text/typographic-quotes'
import { shortName } from '../blocks/page-dress'
import { type PageBox, pageBoxOf } from '../blocks/page-size'
import { pointsPerMillimetre } from '../blocks/quantise'
import { webAddress } from '../blocks/web-address'
import { withFittedMeasures } from '../fit/with-fitted-measures'
import type { PaperBox, Rendered } from '../pdf-types'
import { templateOfDesign } from './registry'

/** Text item by a reader. Points from the page's top left corner; `y` is the baseline. */
export type ReadItem = { text: string; x: number; y: number; width: number }

/** Rendered document, as laid out and as read back. */
export type PrintedPaper = {
  box: PageBox
  /** Points above the text of the first page, whose header may begin in the margin. */
  top: number
  boxes: PaperBox[]
  /** Text items of each page, without the page number. */
  pages: ReadItem[][]
  /** Page numbers as read back. */
  footers: ReadItem[]
}

/**
 * Combines the layout of a document with the text items of its file.
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
  const name = shortName(document.content.basics.name)
  const above = look.header.zones[0]?.top ?? Number.POSITIVE_INFINITY
  const isInMargin = ({ y }: ReadItem) => y > box.size[1] - box.bottom + 2 || y < box.margin - 2
  const numbersOf = (items: readonly ReadItem[]) =>
    items.filter((item) => isInMargin(item) && /\d \/ \d+$/.test(item.text))
  /** Returns the number of a page, and in redrawn templates the name at the other end of its line. */
  const footersOf = (items: readonly ReadItem[]) => {
    const numbers = numbersOf(items)
    return items.filter(
      (item) =>
        numbers.includes(item) ||
        (name !== '' &&
          item.text.trim() === name &&
          numbers.some(({ y }) => Math.abs(y - item.y) < 1)),
    )
  }
  return {
    box,
    top: Math.min(box.margin, above * pointsPerMillimetre),
    boxes,
    pages: pages.map((items) => {
      const footers = footersOf(items)
      return items.filter((item) => !footers.includes(item) && item.text.trim())
    }),
    footers: pages.flatMap(footersOf),
  }
}

/** Returns the page numbers of a paper as printed, without the name. */
export const pageNumbersOf = ({ footers }: Pick<PrintedPaper, 'footers'>) =>
  footers.flatMap(({ text }) => /\d+ \/ \d+$/.exec(text)?.[0] ?? [])

/** Removes white space and straightens quotes, to compare text that lines and tags have split. */
export const inked = (text: string) => withStraightQuotes(text.replace(/\s/g, ''))

/** Returns all printed text without white space. */
export const printedInk = ({ pages }: Pick<PrintedPaper, 'pages'>) =>
  inked(pages.map((page) => page.map((item) => item.text).join('')).join(''))

/** Returns the printed text of an address by the box map, without white space. */
export const inkOf = ({ boxes }: Pick<PrintedPaper, 'boxes'>, address: string) =>
  inked(
    boxes
      .filter((box) => box.address === address)
      .flatMap((box) => box.lines.map((line) => line.text))
      .join(''),
  )

/** Returns true for a text printed once, or several times as the employer of several roles. */
const isOnceOrMore = (ink: string, text: string) =>
  ink !== '' && ink === text.repeat(ink.length / Math.max(1, text.length))

/** Returns true for fields printed in another form. */
const isReshaped = ({ kind, address }: FieldText) =>
  kind === 'date' || /\/(?:title|location\.countryCode)$/.test(address)

/** Returns the text of a field as it is printed. */
const printedText = ({ kind, text }: FieldText) => (kind === 'url' ? webAddress(text).text : text)

/** Returns the addresses of fields whose text is not completely on paper, or not in the file. */
export function lostWords(paper: PrintedPaper, document: PaperDocument): string[] {
  const file = printedInk(paper)
  return fieldsOf(document)
    .filter((field) => field.shown && !isReshaped(field))
    .filter((field) => {
      const { address } = field
      const lines = paper.boxes.flatMap((box) => (box.address === address ? box.lines : []))
      return (
        !isOnceOrMore(inkOf(paper, address), inked(printedText(field))) ||
        lines.some((line) => !file.includes(inked(line.text)))
      )
    })
    .map(({ address }) => address)
}
