import { plainWords } from '@/lib/language/unicode/fold-words'
import { employerWords } from '../lexicon/joining-words'
import { contactLabel, isDuration, subLabel } from '../lexicon/labels'
import type { Slice } from '../source/source-types'
import { valuesOf } from './change-draft'
import type { ReadingDoubt } from './draft-types'
import { retainedAddresses } from './retained-addresses'
import type { ReviewDraft, UnplacedLine } from './review-types'
import { hasValue, textOf } from './slices'

const letters = /[\p{L}\p{N}\p{M}]/u

/** Returns the character ranges of each line that are placed or dropped. */
export function placedSlices(draft: ReviewDraft): Map<number, Slice[]> {
  const covered = new Map<number, Slice[]>()
  const cover = (slices: readonly Slice[]) => {
    for (const slice of slices) {
      const known = covered.get(slice.line)
      if (known) known.push(slice)
      else covered.set(slice.line, [slice])
    }
  }
  for (const section of draft.sections) {
    if (section.title) cover(section.title.slices)
    for (const entry of section.entries) {
      for (const { value } of valuesOf(entry)) if (hasValue(value)) cover(value.slices)
    }
  }
  for (const { value } of draft.dropped) cover(value.slices)
  return covered
}

/** Returns the ranges of a text outside the slices, without leading and trailing punctuation. */
function gapsIn(text: string, line: number, slices: readonly Slice[]): Slice[] {
  const gaps: Slice[] = []
  const sorted = [...slices].sort((a, b) => a.from - b.from)
  let at = 0
  for (const { from, to } of [...sorted, { from: text.length, to: text.length }]) {
    if (from > at) gaps.push({ line, from: at, to: from })
    at = Math.max(at, to)
  }
  return gaps.flatMap((gap) => {
    const part = text.slice(gap.from, gap.to)
    if (!letters.test(part)) return []
    const start = part.search(/\S/)
    return [{ line, from: gap.from + start, to: gap.from + part.trimEnd().length }]
  })
}

const signs = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

/** Matches a word between two titles: "Clerk at Acme Ltd". */
const betweenTitles = new RegExp(`^(?:${employerWords})$`, 'u')

/** Whether a text has no content: a duration, a label before its colon, a preposition. */
function hasNoContent(text: string): boolean {
  const bare = text.replace(signs, '')
  const isLabel =
    /[:：]\s*$/u.test(text) && (contactLabel(bare) !== null || subLabel(bare) !== null)
  return isDuration(bare) || isLabel || betweenTitles.test(bare)
}

/** Whether a text repeats the person's name, as alternative texts and headers do. */
function isName(draft: ReviewDraft, text: string): boolean {
  const basics = draft.sections.find(({ kind }) => kind === 'basics')
  const name = basics?.entries[0]?.fields.name?.text
  return name !== undefined && plainWords(name) === plainWords(text)
}

/** Whether a text needs no placing: without content, or a repeated name. */
export const isRedundantText = (draft: ReviewDraft, text: string): boolean =>
  hasNoContent(text) || isName(draft, text)

/** Returns the field name before a value of a structured file, which is never placed. */
function nameOfField({ source }: ReviewDraft, line: number): Slice[] {
  const name = source.layout === 'data' ? source.lines[line]?.pieces[0] : undefined
  return name ? [{ line, from: name.from, to: name.to }] : []
}

/**
 * Returns the lines, or parts of lines, whose letters are in no value, heading or dropped value,
 * except text without content, repetitions of the name and retained links. Computed rather than
 * stored, so that none can be missed.
 */
export function unplacedLines(draft: ReviewDraft): UnplacedLine[] {
  const covered = placedSlices(draft)
  const passedOver = new Set(draft.passedOver)
  const hasAsides = draft.source.lines.some(({ aside }) => aside)
  const addresses = hasAsides ? retainedAddresses(draft) : new Set<string>()
  return draft.source.lines.flatMap(({ text, running, aside }, line) => {
    if (running || passedOver.has(line) || (aside && addresses.has(text))) return []
    const known = covered.get(line) ?? []
    const slices = gapsIn(text, line, [...nameOfField(draft, line), ...known]).filter((slice) => {
      const words = text.slice(slice.from, slice.to)
      return !isRedundantText(draft, words)
    })
    return slices.length > 0 ? [{ line, slices, text: textOf(draft.source, slices) }] : []
  })
}

/**
 * Returns the doubts about a reading that its review has not settled: the missing is still missing,
 * text is still unplaced, the section still has its kind.
 * @param unplaced as returned by `unplacedLines`
 */
export function openDoubts(draft: ReviewDraft, unplaced: readonly UnplacedLine[]): ReadingDoubt[] {
  const { sections, doubts = [] } = draft
  const kinds = sections.flatMap(({ kind, entries }) => (entries.length > 0 ? [kind] : []))
  const header = sections.find(({ kind }) => kind === 'basics')?.entries[0]?.fields
  const isOutside = unplaced.length > 0 || kinds.includes('custom')
  const isOpen: Record<ReadingDoubt['code'], boolean> = {
    'hidden-text': true,
    'words-outside': isOutside,
    'ranges-outside': isOutside,
    'no-name': !header?.name?.text.trim(),
    'no-email': !header?.email?.text.trim(),
    'no-jobs': !kinds.includes('work'),
    'no-entries': !kinds.includes('work') && !kinds.includes('education'),
    'dated-section': true,
    'unlike-entries': true,
  }
  const isSettled = ({ code, section: id }: ReadingDoubt) => {
    if (id === null) return false
    const section = sections.find((one) => one.id === id)
    return !section || (code === 'dated-section' && section.kind !== 'custom')
  }
  return doubts.filter((doubt) => isOpen[doubt.code] && !isSettled(doubt))
}
