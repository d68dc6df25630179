import type { Paragraph } from './flow-types'
import { leftOf } from './line-style'

/** Matches a list number such as "1. ", "2) ", "[3] " or "4、". */
export const numberSign = /^\s*(?:(?:(\d{1,2})[.)]|\[(\d{1,2})\])[ \t]+|(\d{1,2})、\s*)(?=\S)/

const textOf = ({ parts }: Paragraph) =>
  parts.map(({ spans }) => spans.map(({ text }) => text).join('')).join('\t')

/**
 * Finds the paragraphs of manually numbered lists. Only consecutive numbers count, since a single
 * number may be a date, place or rank. Continuation lines do not end the sequence.
 */
export function findNumbered(paragraphs: readonly Paragraph[]): Set<Paragraph> {
  const found = new Set<Paragraph>()
  let before: { paragraph: Paragraph; number: number } | null = null
  for (const paragraph of paragraphs) {
    const text = textOf(paragraph)
    if (text.trim() === '') continue
    const match = paragraph.level === 0 ? numberSign.exec(text) : null
    const goesOn = before && (paragraph.continues || leftOf(paragraph) > leftOf(before.paragraph))
    if (!match && goesOn) continue
    const number = Number(match?.[1] ?? match?.[2] ?? match?.[3] ?? Number.NaN)
    if (before && number === before.number + 1) {
      found.add(before.paragraph)
      found.add(paragraph)
    }
    before = Number.isNaN(number) ? null : { paragraph, number }
  }
  return found
}
