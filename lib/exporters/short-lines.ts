import type { Punctuation } from '@/lib/language/kinds/labels'
import type { EntryModel } from '@/lib/pdf/blocks/entry-model'
import type { Span } from '@/lib/resume/text/rich-text'
import { plainSpan } from './clean-spans'
import type { JoinPieces } from './outline-types'

/** An entry that names a group of words, such as "Databases: PostgreSQL, Redis", has its own line. */
const isGroup = (entry: EntryModel) => entry.heading.length > 0 && entry.keywords.length > 0

/** "Portuguese (fluent)", "Databases (expert): PostgreSQL, Redis", or words alone. */
function shortSpans(
  entry: EntryModel,
  { comma, list, colon, brackets: [open, close] }: Punctuation,
  join: JoinPieces,
): Span[] {
  const { heading, details, keywords } = entry
  const named = heading.length > 0
  const level = named && details.length > 0 ? join(details, comma) : []
  const words = join(named ? keywords : [...details, ...keywords], list)
  const group = isGroup(entry)
  return [
    ...join(heading, comma).map((span) => ({ ...span, bold: group })),
    ...(level.length > 0 ? [plainSpan(open, null), ...level, plainSpan(close, null)] : []),
    ...(group ? [plainSpan(colon, null)] : []),
    ...words,
  ]
}

/**
 * The lines of short entries, as the paper sets them: a group of words on a line of its own, the
 * others together on one.
 *
 * @param separator between two that share a line
 * @param punctuation of the CV's language
 * @param join makes one line of pieces
 */
export function shortLines(
  entries: readonly EntryModel[],
  separator: string,
  punctuation: Punctuation,
  join: JoinPieces,
): Span[][] {
  const lines: { isOpen: boolean; spans: Span[] }[] = []
  for (const entry of entries) {
    const last = lines.at(-1)
    const spans = shortSpans(entry, punctuation, join)
    if (last?.isOpen && !isGroup(entry)) last.spans.push(plainSpan(separator, null), ...spans)
    else lines.push({ isOpen: !isGroup(entry), spans })
  }
  return lines.map(({ spans }) => spans)
}
