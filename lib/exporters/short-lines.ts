import type { Punctuation } from '@/lib/language/kinds/labels'
import type { EntryModel } from '@/lib/pdf/blocks/entry-model'
import type { Span } from '@/lib/resume/text/rich-text'
import { plainSpan } from './clean-spans'
import type { JoinPieces } from './outline-types'

/** Whether an entry is a named group ("Databases: PostgreSQL, Redis") with its own line. */
const isGroup = (entry: EntryModel) => entry.heading.length > 0 && entry.keywords.length > 0

/** Formats "Portuguese (fluent)", "Databases (expert): PostgreSQL, Redis", or keywords only. */
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
 * Returns the lines of short entries as in the PDF: a group of keywords on its own line, others
 * joined on one.
 * @param separator between entries on a line
 * @param punctuation of the CV's language
 * @param join joins pieces to one line
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
