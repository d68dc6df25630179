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
import { wordsOfParagraph } from './line-style'
import { isEmpty } from './split-lines'

/** Paragraphs outside the main text. `header`: first page; `others`: other headers and footers. */
export type Margins = {
  header: readonly Paragraph[]
  others: readonly Paragraph[]
  notes: readonly Paragraph[]
}

/** Separators in a line of contacts. */
const signs = /[|•·\t\n]|\s[–—-]\s|\s{3,}/u

/** Number of first paragraphs that may contain name and contacts. */
const topParagraphs = 12
/** Minimum digits of a phone number without prefix; a date has eight. */
const minDigits = 9

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}@+]+/gu, ' ')
    .trim()

/** Whether a text is a page number, also one whose digits come from a field: "Page of ". */
const isPage = (text: string) =>
  isPageNumber(text) || isPageNumber(text.replace(/\s{2,}|\s$/g, ' 1 '))

function isPhone(text: string): boolean {
  const [number = ''] = phoneNumber.exec(text) ?? []
  return /^[+(]/.test(number) || digitsOf(number).length >= minDigits
}

/** Whether a text is a contact. A URL within other text counts only if its network is known. */
const isContact = (text: string) =>
  emailAddress.test(text) ||
  isPhone(text) ||
  (webAddress.test(text) && (isAddressLine(text) || findNetwork(text) !== null))

const isContactLink = (url: string) => /^(?:mailto|tel):/i.test(url) || findNetwork(url) !== null

const linksOf = ({ parts }: Paragraph) =>
  parts.flatMap(({ spans }) => spans.flatMap(({ link }) => link ?? []))

/** Returns a part of a paragraph's text as an aside paragraph. */
const asideOf = (paragraph: Paragraph, words: string): Paragraph => ({
  ...paragraph,
  aside: true,
  parts: paragraph.parts.slice(0, 1).map(({ x, spans }) => ({
    x,
    spans: spans.slice(0, 1).map((span) => ({ ...span, text: words.trim() })),
  })),
})

/**
 * Adds headers, footers and notes to a text. The first page's header comes first. Other headers and
 * footers contribute only contacts, as a separate stream; the remaining lines and the notes become
 * asides. Lines that repeat the text are dropped.
 * @param nextStream returns a new stream number
 */
export function placeMargins(
  body: readonly Paragraph[],
  { header, others, notes }: Margins,
  nextStream: () => number,
): Paragraph[] {
  const textOf = (paragraphs: readonly Paragraph[]) =>
    ` ${paragraphs.map((one) => wordsOf(wordsOfParagraph(one))).join(' ')} `
  /** Returns the parts of a paragraph that do not occur in a text. */
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
