import { measureLines } from '../reading/lists/measures'
import { type LineView, viewLines } from '../reading/sections/line-view'
import type { Section, SectionKind } from '../reading/sections/sections'
import { type SourceOptions, sourceOf } from './source-of'

/** Lines in the notation of `sourceOf`, as sections are made of. */
export function linesOf(given: readonly string[], options?: SourceOptions): LineView[] {
  return viewLines(sourceOf(given, options), 'en')
}

/** A section of lines in the notation of `sourceOf`, without its heading. */
export function sectionOf(
  kind: SectionKind,
  given: readonly string[],
  options: SourceOptions = {},
): Section {
  const lines = linesOf(given, options)
  const measures = measureLines(lines, (options.layout ?? 'pages') === 'pages')
  return { kind, heading: null, lines, measures, stream: 0 }
}
