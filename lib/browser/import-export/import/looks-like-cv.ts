import { findHeading } from '@/lib/importers/lexicon/headings'

/** A bullet list that was copied has fewer. */
const minLines = 12
const minHeadings = 2

/**
 * Whether a pasted text is a whole CV: many lines, and at least two headings of one among them. A
 * list of bullets or a posting has neither both.
 */
export function looksLikeCv(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length < minLines) return false
  const kinds = lines.flatMap((line) => (line.length < 60 ? (findHeading(line)?.kind ?? []) : []))
  return new Set(kinds).size >= minHeadings
}
