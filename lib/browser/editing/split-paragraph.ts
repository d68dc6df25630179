import { sentenceBreaks } from '@/lib/ai/posting/ad-lines'
import { type FieldAddress, parseFieldAddress } from '@/lib/resume/change/address'
import type { IdGenerator } from '@/lib/resume/ids'
import { limits } from '@/lib/resume/resume-limits'
import type { Bullet } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { parseRich, plainText, type Span, serialiseRich } from '@/lib/resume/text/rich-text'
import { bulletAddress } from './bullets'
import { type Edit, focusAt } from './edit'
import { findBullets, findLine } from './lines'
import { findEntry, replaceEntry, withBullets } from './locate'

/** Returns the ranges of the sentences of a text, with their full stops; each line of it begins a new one. */
function sentenceRanges(text: string): { from: number; to: number }[] {
  let at = 0
  return text.split('\n').flatMap((line) => {
    const start = at
    at += line.length + 1
    const begins = [0, ...sentenceBreaks(line).map(({ next }) => next)]
    return begins.flatMap((begin, one) => {
      const words = line.slice(begin, begins[one + 1])
      const from = start + begin + words.length - words.trimStart().length
      return words.trim() === '' ? [] : [{ from, to: from + words.trim().length }]
    })
  })
}

/** Cuts spans to a range of their text. */
function cutSpans(spans: readonly Span[], from: number, to: number): Span[] {
  let at = 0
  return spans.flatMap((span) => {
    const start = at
    at += span.text.length
    const text = span.text.slice(Math.max(0, from - start), Math.max(0, to - start))
    return text === '' ? [] : [{ ...span, text }]
  })
}

/** Returns the sentences of a stored rich text, with their marks. */
function sentencesOfRich(stored: string): string[] {
  const spans = parseRich(stored)
  return sentenceRanges(plainText(stored)).map(({ from, to }) =>
    serialiseRich(cutSpans(spans, from, to)),
  )
}

/** Returns the text of an entry that can become bullets; null for other fields. */
function paragraphOf(document: ResumeDocument, owner: string, field: string) {
  const found = findEntry(document.content, owner)
  const text = found && (Object.entries(found.entry).find(([name]) => name === field)?.[1] ?? null)
  return found && typeof text === 'string' ? { found, text } : null
}

/**
 * Makes each sentence of a paragraph a bullet, in its own words: of a bullet in its place, of the text of an entry before
 * its bullets. Null if it has one sentence, its entry no bullets, or too many.
 */
export function splitParagraph(
  document: ResumeDocument,
  address: FieldAddress,
  ids: IdGenerator,
): (Edit & { lines: number }) | null {
  const { owner = '', field = '' } = parseFieldAddress(address) ?? {}
  const line = field === 'text' ? findLine(document, owner) : null
  const paragraph = line ? null : paragraphOf(document, owner, field)
  const list = line ?? findBullets(document, owner)
  const stored = line?.bullet.text ?? paragraph?.text
  if (!list || stored === undefined) return null
  const sentences = sentencesOfRich(stored)
  const rest = list.bullets.length - (line ? 1 : 0)
  if (sentences.length < 2 || rest + sentences.length > limits.bullets) return null
  const made = sentences.map(
    (text, at): Bullet => ({
      ...line?.bullet,
      id: line && at === 0 ? line.bullet.id : ids.node(),
      text,
    }),
  )
  const focus = focusAt(bulletAddress(made[0]?.id ?? owner))
  const counted = { focus, lines: made.length }
  if (line) {
    const bullets = line.bullets.flatMap((bullet) => (bullet.id === owner ? made : [bullet]))
    return { document: line.write(bullets), ...counted }
  }
  if (!paragraph) return null
  const { found } = paragraph
  const entry = withBullets({ ...found.entry, [field]: '' }, [...made, ...list.bullets])
  return { document: replaceEntry(document, found, entry), ...counted }
}
