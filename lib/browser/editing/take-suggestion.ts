import { withFacts } from '@/lib/resume/attested'
import type { FieldAddress } from '@/lib/resume/change/address'
import { findPlace } from '@/lib/resume/change/field-place'
import { readField, writeField } from '@/lib/resume/change/field-values'
import { type CommentAnchor, findAnchor, type TextRange } from '@/lib/resume/comments/find-anchor'
import { limits } from '@/lib/resume/resume-limits'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { parseRich, plainText, type Span, serialiseRich } from '@/lib/resume/text/rich-text'
import { focusAt, type LimitedEdit, unchanged } from './edit'

/** Replacement that a commenter suggests for words of a field. */
export type SuggestedWords = { anchor: CommentAnchor; words: string }

/** Text of a field with a suggested replacement. */
export type SuggestedText = {
  address: FieldAddress
  /** Whole plain text before and after. */
  before: string
  after: string
  /** Stored form before and after. */
  stored: string
  next: string
  /** End of the replacement in `after`. */
  end: number
}

/** Narrows a replacement to what differs; at least one character is replaced, whose marks the new words get. */
function narrow(before: string, range: TextRange, words: string): TextRange & { words: string } {
  let { start, end } = range
  let [from, to] = [0, words.length]
  for (; start < end - 1 && from < to && before[start] === words[from]; start++) from++
  for (; end > start + 1 && to > from && before[end - 1] === words[to - 1]; end--) to--
  return { start, end, words: words.slice(from, to) }
}

/** Replaces a range of rich text; marks of what stays the same are retained. */
function replaceRich(stored: string, replaced: TextRange, by: string): string {
  const { start, end, words } = narrow(plainText(stored), replaced, by)
  let at = 0
  const spans: Span[] = []
  let isPlaced = false
  for (const span of parseRich(stored)) {
    const [from, to] = [at, at + span.text.length]
    const cut = (begin: number, stop: number) =>
      span.text.slice(Math.max(0, begin - from), Math.max(0, stop - from))
    spans.push({ ...span, text: cut(from, Math.min(to, start)) })
    if (!isPlaced && to > start) {
      spans.push({ ...span, text: words })
      isPlaced = true
    }
    spans.push({ ...span, text: cut(Math.max(from, end), to) })
    at = to
  }
  return serialiseRich(spans)
}

/**
 * Returns the text of a field with the suggested words in place of the marked ones; null if those have changed, or the
 * field is not text, such as a date.
 */
export function suggestedText(
  document: PaperDocument,
  { anchor, words }: SuggestedWords,
): SuggestedText | null {
  const address = anchor.address as FieldAddress
  const stored = readField(document, address)
  const kind = findPlace(document, address)?.kind
  const range = findAnchor(anchor, document)
  const isText = kind === 'rich' || kind === 'line' || kind === 'other'
  if (range === 'changed' || typeof stored !== 'string' || !isText) return null
  const before = kind === 'rich' ? plainText(stored) : stored
  const after = before.slice(0, range.start) + words + before.slice(range.end)
  const next = kind === 'rich' ? replaceRich(stored, range, words) : after
  return { address, before, after, stored, next, end: range.start + words.length }
}

/**
 * Applies a suggested replacement as one operation and one undo step, like typing. Null if a limit forbids it;
 * unchanged if the text has changed since.
 *
 * @param confirmed entry or field for which the person confirmed the text, and when (ISO 8601); null if nothing was
 *   asked
 */
export function takeSuggestion<T extends PaperDocument>(
  document: T,
  suggested: SuggestedWords,
  confirmed: { place: string; at: string } | null,
): LimitedEdit<T> {
  const text = suggestedText(document, suggested)
  if (!text) return unchanged(document)
  const { address, next, after, end } = text
  const isRich = findPlace(document, address)?.kind === 'rich'
  if (next.length > (isRich ? limits.paragraph : limits.line)) return null
  const written = writeField(document, address, next)
  const focus = focusAt(address, end)
  if (confirmed === null || written.kind !== 'resume') return { document: written, focus }
  const attested = withFacts(written.content.attested, [{ text: after, ...confirmed }])
  return { document: { ...written, content: { ...written.content, attested } }, focus }
}
