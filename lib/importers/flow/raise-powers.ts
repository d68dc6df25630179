import { exponent, raiseDigits } from '@/lib/resume/text/raised-digits'
import type { Paragraph, Span } from './flow-types'

/** Raised digits at a year are the mark of a footnote. */
const year = /(?<![\d.,])(?:19|20)\d\d$/
const number = /\d$/
/** Units of length, area and time that are raised to powers, by script. */
const unit =
  /(?<!\p{L})(?:[kcdmnµμ]m|ft|in|yd|mi|min|k?g|mg|mol|k?Pa|k?W|Hz|км|см|мм|дм|كم|سم|יק|קמ)$/u
/** A variable, or a unit of one letter. */
const letter = /(?<![\p{L}\p{N}])(?:\d+[.,]?\d*)?[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Arab}]$/u
const lowPower = /^(?:[234]|[-−–‐‑]\d)$/

/** Whether raised text is the exponent of the number, unit or variable before it. */
function isPower(before: string, raised: string): boolean {
  if (!exponent.test(raised)) return false
  if (number.test(before)) return !year.test(before) || !/^\d/.test(raised)
  return lowPower.test(raised) && (unit.test(before) || letter.test(before))
}

/** Writes exponents in the raised digits of Unicode; hides the mark of a footnote at a year. */
function raiseIn(spans: readonly Span[]): Span[] {
  const done: Span[] = []
  let before = ''
  let at = 0
  while (at < spans.length) {
    const span = spans[at] as Span
    let to = at + 1
    if (span.raised) while (spans[to]?.raised && spans[to]?.unseen === span.unseen) to++
    const group = spans.slice(at, to)
    const text = group.map((one) => one.text).join('')
    const raised = span.raised ? text.trim() : ''
    if (isPower(before, raised) && /^\S/.test(text)) done.push({ ...span, text: raiseDigits(text) })
    else if (year.test(before) && /^\d{1,2}\)?$/.test(raised))
      done.push({ ...span, unseen: true, text })
    else done.push(...group)
    if (!span.unseen) before = (before + text).slice(-20)
    at = to
  }
  return done
}

/**
 * Keeps the meaning of raised figures, which plain text loses: exponents behind a number, a unit or
 * a variable become characters of Unicode ("10⁶", "m²"). Ordinals ("3rd") and marks of footnotes
 * stay plain.
 */
export function raisePowers(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const isRaised = ({ spans }: { spans: readonly Span[] }) => spans.some(({ raised }) => raised)
  return paragraphs.map((paragraph) =>
    paragraph.parts.some(isRaised)
      ? {
          ...paragraph,
          parts: paragraph.parts.map((part) => ({ ...part, spans: raiseIn(part.spans) })),
        }
      : paragraph,
  )
}
