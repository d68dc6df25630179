import type { FieldAddress } from '@/lib/resume/change/address'
import { fieldAddress } from '@/lib/resume/change/address'
import type { LetterDocument } from '@/lib/resume/schema/document'
import { parseRich, plainText, serialiseRich } from '@/lib/resume/text/rich-text'
import { sliceSpans } from '@/lib/resume/text/slice-spans'
import type { SentenceEvidence } from './ground-letter'
import { hardReasons } from './letter-result'
import { splitSentences } from './split-sentences'

/**
 * Returns whether a sentence is struck: it has a figure, name or other hard fact that its CV lacks, and the person has
 * not confirmed it. It is not sent.
 */
export const isStruck = ({ reasons, isConfirmed }: SentenceEvidence): boolean =>
  !isConfirmed && hardReasons(reasons).length > 0

/** Range of a plain text in UTF-16 units. */
export type TextRange = { start: number; end: number }

/**
 * Returns where the struck sentences of a paragraph stand in its plain text. A sentence that was changed since it was
 * judged is not struck.
 */
export function struckRanges(
  text: string,
  address: FieldAddress,
  sentences: readonly SentenceEvidence[],
): TextRange[] {
  const struck = new Set(
    sentences.filter((one) => one.address === address && isStruck(one)).map((one) => one.text),
  )
  if (struck.size === 0) return []
  return splitSentences(text)
    .filter((one) => struck.has(one.text))
    .map((one) => ({ start: one.start, end: one.start + one.text.length }))
}

/** Returns the stored text without some ranges, and without the space that stood beside them. */
export function withoutRanges(stored: string, ranges: readonly TextRange[]): string {
  const spans = parseRich(stored)
  const text = plainText(stored)
  let from = 0
  const kept: TextRange[] = []
  for (const { start, end } of [...ranges, { start: text.length, end: text.length }]) {
    if (text.slice(from, start).trim() !== '') kept.push({ start: from, end: start })
    from = end
  }
  return serialiseRich(
    kept.flatMap(({ start, end }, at) => {
      const piece = text.slice(start, end)
      const isSpaced = at === 0 || /\s$/u.test(text.slice(0, kept[at - 1]?.end))
      const first = isSpaced ? start + piece.length - piece.trimStart().length : start
      const isLast = at === kept.length - 1
      return sliceSpans(spans, first, isLast ? start + piece.trimEnd().length : end)
    }),
  )
}

/** Returns a letter as it is sent: without its struck sentences. The same object where there are none. */
export function withoutStruck(
  letter: LetterDocument,
  sentences: readonly SentenceEvidence[],
): LetterDocument {
  let isChanged = false
  const paragraphs = letter.content.paragraphs.map((paragraph) => {
    const address = fieldAddress(paragraph.id, 'text')
    const ranges = struckRanges(plainText(paragraph.text), address, sentences)
    if (ranges.length === 0) return paragraph
    isChanged = true
    return { ...paragraph, text: withoutRanges(paragraph.text, ranges) }
  })
  return isChanged ? { ...letter, content: { ...letter.content, paragraphs } } : letter
}
