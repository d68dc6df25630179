import { type FieldAddress, parseFieldAddress } from '@/lib/resume/change/address'
import type { CvIndex } from '../cv/cv-index'
import type { CvText } from '../cv/cv-texts'
import { linePartsOf } from '../cv/whole-line'

/** Words of one field of a CV, literally as in its plain text. */
export type CvPart = {
  address: FieldAddress
  words: string
  /** Separator before this part, such as ", "; empty for the first. */
  separator: string
}

/** Quote of a CV: of one field, or of several that are one printed line. */
export type CvQuote = { of: 'cv'; parts: readonly CvPart[] }

/** Quote of a job description at a UTF-16 offset. */
export type JobQuote = { of: 'job'; from: number; words: string }

export type Quote = CvQuote | JobQuote

/** Returns the text of a quote. */
export const textOfQuote = (quote: Quote): string =>
  quote.of === 'cv'
    ? quote.parts.map(({ separator, words }) => `${separator}${words}`).join('')
    : quote.words

/** Returns the owner of a field: the id of a bullet or an entry, or `basics`. */
export const ownerOf = (address: FieldAddress): string => parseFieldAddress(address)?.owner ?? ''

/** Returns the owners of a CV line, which stories refer to. */
export const ownersOf = ({ parts }: CvQuote): string[] => [
  ...new Set(parts.map(({ address }) => ownerOf(address))),
]

/** Quotes a whole field. */
export const quoteField = ({ address, text }: Pick<CvText, 'address' | 'text'>): CvQuote => ({
  of: 'cv',
  parts: [{ address, words: text, separator: '' }],
})

/** Quotes the whole printed line of a field. */
export const quoteLine = (cv: Pick<CvIndex, 'texts'>, text: CvText): CvQuote => ({
  of: 'cv',
  parts: linePartsOf(cv, text).map(({ text: { address, text: words }, separator }) => ({
    address,
    words,
    separator,
  })),
})

/** Quotes words of one field; null if it does not contain them. */
export function quoteWords(text: Pick<CvText, 'address' | 'text'>, words: string): CvQuote | null {
  const isThere = words !== '' && text.text.includes(words)
  return isThere ? quoteField({ address: text.address, text: words }) : null
}

/**
 * Quotes words of a job description, inside a sentence of it if given; null if it does not contain them.
 *
 * @param posting the prepared job description
 */
export function quoteJob(posting: string, words: string, sentence = ''): JobQuote | null {
  if (words === '') return null
  const start = Math.max(0, posting.indexOf(sentence))
  const inside = posting.indexOf(words, start)
  const from = inside >= 0 ? inside : posting.indexOf(words)
  return from < 0 ? null : { of: 'job', from, words }
}
