import { type FieldAddress, parseFieldAddress } from '@/lib/resume/change/address'
import type { CvIndex } from '../cv/cv-index'
import type { CvText } from '../cv/cv-texts'
import { linePartsOf } from '../cv/whole-line'

/** Words that stand in one field of a CV, letter by letter in its plain text. */
export type CvPart = {
  address: FieldAddress
  words: string
  /** Sign between the part before and this one, such as ", "; empty for the first. */
  separator: string
}

/** Words of a CV: of one field, or of several that are one line on paper. */
export type CvQuote = { of: 'cv'; parts: readonly CvPart[] }

/** Words of a job description, from one UTF-16 offset on. */
export type JobQuote = { of: 'job'; from: number; words: string }

/** Words of a demand that the person added to those of the job description. */
export type OwnQuote = { of: 'person'; words: string }

export type Quote = CvQuote | JobQuote | OwnQuote

/** Returns a quote as it is read. */
export const textOfQuote = (quote: Quote): string =>
  quote.of === 'cv'
    ? quote.parts.map(({ separator, words }) => `${separator}${words}`).join('')
    : quote.words

/** Returns the owner of a field: the id of a bullet or an entry, or `basics`. */
export const ownerOf = (address: FieldAddress): string => parseFieldAddress(address)?.owner ?? ''

/** Returns the owners of a line of the CV, which stories name. */
export const ownersOf = ({ parts }: CvQuote): string[] => [
  ...new Set(parts.map(({ address }) => ownerOf(address))),
]

/** Quotes one field, whole. */
export const quoteField = ({ address, text }: Pick<CvText, 'address' | 'text'>): CvQuote => ({
  of: 'cv',
  parts: [{ address, words: text, separator: '' }],
})

/** Quotes the whole line that a field is a part of. */
export const quoteLine = (cv: Pick<CvIndex, 'texts'>, text: CvText): CvQuote => ({
  of: 'cv',
  parts: linePartsOf(cv, text).map(({ text: { address, text: words }, separator }) => ({
    address,
    words,
    separator,
  })),
})

/** Quotes some words of one field; null where it does not say them. */
export function quoteWords(text: Pick<CvText, 'address' | 'text'>, words: string): CvQuote | null {
  const isThere = words !== '' && text.text.includes(words)
  return isThere ? quoteField({ address: text.address, text: words }) : null
}

/**
 * Quotes words of a job description, inside a sentence of it where that is given; null where it does not say them.
 *
 * @param posting as it was prepared
 */
export function quoteJob(posting: string, words: string, sentence = ''): JobQuote | null {
  if (words === '') return null
  const start = Math.max(0, posting.indexOf(sentence))
  const inside = posting.indexOf(words, start)
  const from = inside >= 0 ? inside : posting.indexOf(words)
  return from < 0 ? null : { of: 'job', from, words }
}
