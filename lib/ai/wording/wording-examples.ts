import tables from '@/dist/languages/wording-examples.json' with { type: 'json' }
import type { LineStyle } from './line-style'

/** A line of an invented person, and a better wording of it with the same facts. */
export type WordingExample = { before: string; after: string }

const examples = new Map<string, Record<LineStyle, WordingExample>>(Object.entries(tables))

/** Returns an example of each style in a language, that of the given style first; none for an unknown language. */
export function wordingExamples(language: string, style: LineStyle | null): WordingExample[] {
  const found = examples.get(language)
  if (!found) return []
  const both = [found.verbal, found.nominal]
  return style === 'nominal' ? both.toReversed() : both
}
