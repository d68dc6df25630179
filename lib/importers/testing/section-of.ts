import { measureLines } from '../reading/lists/measures'
import { type LineView, viewLines } from '../reading/sections/line-view'
import type { Section, SectionKind } from '../reading/sections/sections'
import { type SourceOptions, sourceOf } from './source-of'

/** Creates lines from the notation of `sourceOf`. */
export function linesOf(given: readonly string[], options?: SourceOptions): LineView[] {
  return viewLines(sourceOf(given, options), 'en')
}

/** Creates a section without heading from the notation of `sourceOf`. */
export function sectionOf(
  kind: SectionKind,
  given: readonly string[],
  options: SourceOptions = {},
): Section {
  const lines = linesOf(given, options)
  const measures = measureLines(lines, (options.layout ?? 'pages') === 'pages')
  return { kind, heading: null, lines, measures, stream: 0 }
}
