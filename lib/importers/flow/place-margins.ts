import { isDocumentTitle, isPageNumber } from '../lexicon/labels'
import { findNetwork } from '../lexicon/networks'
import {
  digitsOf,
  emailAddress,
  isAddressLine,
  phoneNumber,
  webAddress,
} from '../reading/basics/addresses'
import type { Paragraph } from './flow-types'
import { wordsOfParagraph } from './look-of-line'
import { isEmpty } from './split-lines'

/** Paragraphs of a file beside its text: `header` is that of the first page, `others` are all other headers and footers. */
export type Margins = {
  header: readonly Paragraph[]
  others: readonly Paragraph[]
  notes: readonly Paragraph[]
}

/** Signs that part what stands beside each other in a line of contacts. */
const signs = /[|•·\t\n]|\s[–—-]\s|\s{3,}/u

/** Paragraphs at the top of a text among which a name and contacts stand. */
const topParagraphs = 12
/** Digits of a phone number that does not begin as one; a date has eight. */
const minDigits = 9

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}@+]+/gu, ' ')
    .trim()

/** Whether a text is the number of a page, whose digits a field would print: "Page  of ". */
const isPage = (text: string) =>
  isPageNumber(text) || isPageNumber(text.replace(/\s{2,}|\s$/g, ' 1 '))

function isPhone(text: string): boolean {
  const [number = ''] = phoneNumber.exec(text) ?? []
  return /^[+(]/.test(number) || digitsOf(number).length >= minDigits
}

/** Whether a text is a contact; an address among other words is that of who made the file. */
const isContact = (text: string) =>
  emailAddress.test(text) ||
  isPhone(text) ||
  (webAddress.test(text) && (isAddressLine(text) || findNetwork(text) !== null))

const isContactLink = (url: string) => /^(?:mailto|tel):/i.test(url) || findNetwork(url) !== null

const linksOf = ({ parts }: Paragraph) =>
  parts.flatMap(({ spans }) => spans.flatMap(({ link }) => link ?? []))

/** Returns a part of the words of a paragraph as a paragraph beside the text. */
const asideOf = (paragraph: Paragraph, words: string): Paragraph => ({
  ...paragraph,
  aside: true,
  parts: paragraph.parts.slice(0, 1).map(({ x, spans }) => ({
    x,
    spans: spans.slice(0, 1).map((span) => ({ ...span, text: words.trim() })),
  })),
})

/**
 * Puts headers, footers and notes around a text. The header of the first page stands before it. Of other headers and
 * of footers only contacts are content, as a column of their own; any other line stands beside the text, as notes
 * do. Lines that say nothing more than the text are left out.
 *
 * @param nextStream gives the number of a new stream
 */
export function placeMargins(
  body: readonly Paragraph[],
  { header, others, notes }: Margins,
  nextStream: () => number,
): Paragraph[] {
  const textOf = (paragraphs: readonly Paragraph[]) =>
    ` ${paragraphs.map((one) => wordsOf(wordsOfParagraph(one))).join(' ')} `
  /** The parts of a paragraph that say something that a text does not say. */
  const newParts = (paragraph: Paragraph, known: string) =>
    wordsOfParagraph(paragraph)
      .split(signs)
      .filter((part) => {
        const words = wordsOf(part)
        const isNothing = words === '' || isPage(part) || isDocumentTitle(part)
        return !isNothing && !known.includes(` ${words} `)
      })
  const saysMore = (paragraph: Paragraph, known: string) =>
    newParts(paragraph, known).length > 0 || linksOf(paragraph).length > 0
  const top = textOf(body.slice(0, topParagraphs))
  const above = header.filter((one) => isEmpty(one) || saysMore(one, top))
  const stream = nextStream()
  let known = textOf([...header, ...body])
  const beside: Paragraph[] = []
  for (const paragraph of others) {
    const parts = newParts(paragraph, known)
    if (!saysMore(paragraph, known)) continue
    const isOfPerson = parts.some(isContact) || linksOf(paragraph).some(isContactLink)
    if (isOfPerson) beside.push({ ...paragraph, stream })
    else if (linksOf(paragraph).length > 0) beside.push({ ...paragraph, aside: true })
    else beside.push(...parts.map((part) => asideOf(paragraph, part)))
    known += textOf([paragraph])
  }
  const below = notes.map((paragraph) => ({ ...paragraph, aside: true }))
  return [...above, ...body, ...beside, ...below]
}
