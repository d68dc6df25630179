import { findHeading } from '@/lib/importers/lexicon/headings'

/** Minimum lines; a copied bullet list has fewer. */
const minLines = 12
const minHeadings = 2

/**
 * Returns whether pasted text is a whole CV: many lines, and at least two CV headings. A list of bullets or a job
 * description fails one of these.
 */
export function looksLikeCv(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length < minLines) return false
  const kinds = lines.flatMap((line) => (line.length < 60 ? (findHeading(line)?.kind ?? []) : []))
  return new Set(kinds).size >= minHeadings
}
