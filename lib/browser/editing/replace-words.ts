import type { FieldAddress } from '@/lib/resume/change/address'
import { readField, writeField } from '@/lib/resume/change/field-values'
import { limits } from '@/lib/resume/resume-limits'
import type { PaperDocument, ResumeDocument } from '@/lib/resume/schema/document'
import { parseRich, plainText, type Span, serialiseRich } from '@/lib/resume/text/rich-text'
import { sliceSpans } from '@/lib/resume/text/slice-spans'
import type { FocusPoint } from '../storage/journal/journal-types'
import { focusAt, type LimitedEdit, unchanged } from './edit'

/** Range of a rich text to replace. */
export type WordsToReplace = {
  address: FieldAddress
  /** Whole plain text when the words were checked. */
  text: string
  /** Range in UTF-16 units. */
  start: number
  end: number
  /** Empty: remove the words. */
  replacement: string
}

/** Replaces a range of spans; the new words get the marks of the first replaced letter. */
function replaceInSpans(spans: readonly Span[], { text, start, end, replacement }: WordsToReplace) {
  const [first] = sliceSpans(spans, start, end)
  const put = first && replacement !== '' ? [{ ...first, text: replacement }] : []
  return [...sliceSpans(spans, 0, start), ...put, ...sliceSpans(spans, end, text.length)]
}

/**
 * Replaces a range of words, keeping everything around it and all marks. No change if the text has changed since, so
 * that words never land in another sentence. Null if a limit forbids it.
 */
export function replaceWords(document: ResumeDocument, words: WordsToReplace): LimitedEdit {
  const stored = readField(document, words.address)
  if (typeof stored !== 'string' || plainText(stored) !== words.text) return unchanged(document)
  const next = serialiseRich(replaceInSpans(parseRich(stored), words))
  if (next.length > limits.paragraph) return null
  return { document: writeField(document, words.address, next), focus: null }
}

/**
 * Inserts words at a place of a rich text, a space apart from what stands there, with the caret behind them. No change
 * if the document has no such field; null if the text would be too long.
 */
export function insertWords<T extends PaperDocument>(
  document: T,
  { address, offset }: FocusPoint,
  words: string,
): LimitedEdit<T> {
  const stored = readField(document, address)
  if (typeof stored !== 'string') return unchanged(document)
  const text = plainText(stored)
  const spans = parseRich(stored)
  const at = Math.min(offset, text.length)
  const put = `${/\S$/.test(text.slice(0, at)) ? ' ' : ''}${words}`
  const gap = /^[\p{L}\p{N}]/u.test(text.slice(at)) ? ' ' : ''
  const span = { text: `${put}${gap}`, bold: false, italic: false, link: null }
  const next = serialiseRich([
    ...sliceSpans(spans, 0, at),
    span,
    ...sliceSpans(spans, at, text.length),
  ])
  if (next.length > limits.paragraph) return null
  return { document: writeField(document, address, next), focus: focusAt(address, at + put.length) }
}
