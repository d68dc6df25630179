import { cleanText } from '../text/clean-text'
import { findInstructions } from '../text/find-instructions'
import { stripHtml } from '../text/strip-html'

/** Maximum characters of a posting that are read; the longest real ones have some 8,000, a whole web page 30,000. */
export const maximumPosting = 30_000

/** Maximum characters of pasted text; beyond it is a file, not a posting. */
const maximumPasted = 400_000

/** Minimum words for a comparison. */
const minWords = 8

export type PostingWarning =
  /** Invisible characters were removed. */
  | { code: 'hidden-text' }
  /** Some sentences address a machine. */
  | { code: 'instructions'; words: readonly string[] }
  /** Only the beginning is read. */
  | { code: 'shortened'; read: number }

export type PreparedPosting =
  | { ok: true; text: string; warnings: PostingWarning[] }
  | { ok: false; code: 'empty' | 'too-short' | 'too-long' }

/** Matches characters that hide words from a reader: zero width, bidi controls, tags. */
const hiding = /[\u200b\u2060\u2062-\u2064\u202a-\u202e\u2066-\u2069\ufeff]|[\u{e0020}-\u{e007f}]/u

/**
 * Prepares a pasted posting: without markup and invisible characters, at most `maximumPosting` characters, cut at a
 * line end.
 *
 * @returns an error code for a text that cannot be a posting; warnings for the person
 */
export function preparePosting(pasted: string): PreparedPosting {
  if (pasted.trim() === '') return { ok: false, code: 'empty' }
  if (pasted.length > maximumPasted) return { ok: false, code: 'too-long' }
  const whole = joinWrapped(cleanText(stripHtml(pasted), maximumPasted))
  const words = whole.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  // Languages without spaces are counted by letters.
  const letters =
    whole.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  if (words === 0) return { ok: false, code: 'empty' }
  if (words < minWords && letters < minWords * 3) return { ok: false, code: 'too-short' }
  const warnings: PostingWarning[] = []
  if (hiding.test(pasted)) warnings.push({ code: 'hidden-text' })
  const text = cutAtLine(whole)
  if (text.length < whole.length) warnings.push({ code: 'shortened', read: text.length })
  const instructions = findInstructions(text)
  if (instructions.length > 0) warnings.push({ code: 'instructions', words: instructions })
  return { ok: true, text, warnings }
}

/** Maximum line length of a hard-wrapped text, in which many lines are nearly as long. */
const maxWrapped = 110
const minWrapped = 50

/** Joins words and sentences that hard line breaks split. */
function joinWrapped(text: string): string {
  const whole = text.replace(/(?<=\p{Ll})-\n(?=\p{Ll}{2})/gu, '')
  const lines = whole.split('\n').filter((line) => line.trim() !== '')
  const long = lines.filter(({ length }) => length >= minWrapped)
  if (lines.some(({ length }) => length > maxWrapped) || long.length * 4 < lines.length)
    return whole
  return whole
    .split('\n')
    .reduce<string[]>((all, line) => {
      const before = all.at(-1) ?? ''
      const last = before.slice(before.lastIndexOf('\n') + 1)
      const isOpen = last.length >= minWrapped && /[\p{L},]$/u.test(last) && /^\p{Ll}/u.test(line)
      if (isOpen) all[all.length - 1] = `${before} ${line}`
      else all.push(line)
      return all
    }, [])
    .join('\n')
}

function cutAtLine(text: string): string {
  if (text.length <= maximumPosting) return text
  const cut = text.slice(0, maximumPosting)
  const end = Math.max(cut.lastIndexOf('\n'), cut.lastIndexOf('. ') + 1)
  return cut.slice(0, end > maximumPosting / 2 ? end : maximumPosting).trimEnd()
}
