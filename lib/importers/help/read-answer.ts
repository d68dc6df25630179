import { draftFieldKind, isListKind } from '../draft/draft-fields'
import type { DraftSectionKind } from '../draft/draft-types'
import type { ReviewDraft } from '../draft/review-types'
import { placedSlices } from '../draft/unplaced-lines'
import { createRefusals, fieldOf, isSectionKind, listOf } from './answer-shape'
import { type Bounds, checkRanges } from './check-ranges'
import type { CheckedAnswer, PointedEntry, PointedSection, PointedValue } from './help-types'

/** Whether a section of a kind has an entry. */
const isEntryOf = ({ sections }: ReviewDraft, kind: DraftSectionKind, id: unknown): id is string =>
  sections.some(
    (section) => section.kind === kind && section.entries.some((entry) => entry.id === id),
  )

/** Creates a reader of one answer that collects refusals and continues. */
function createReading(draft: ReviewDraft, bounds: Bounds) {
  const { refused, refuse } = createRefusals()

  function readValue(value: unknown, kind: DraftSectionKind, path: string): PointedValue | null {
    const field = fieldOf(value, 'field')
    const known = typeof field === 'string' ? draftFieldKind(kind, field) : null
    if (typeof field !== 'string' || known === null) return refuse(path, 'unknown-field')
    const slices = checkRanges(fieldOf(value, 'ranges'), bounds)
    return typeof slices === 'string' ? refuse(path, slices) : { field, slices }
  }

  function readEntry(entry: unknown, kind: DraftSectionKind, path: string): PointedEntry | null {
    const values = listOf(fieldOf(entry, 'values'))
    if (!values) return refuse(path, 'not-an-answer')
    const into = fieldOf(entry, 'into') ?? null
    if (into !== null && !isEntryOf(draft, kind, into)) return refuse(path, 'unknown-entry')
    const read: PointedValue[] = []
    for (const [at, value] of values.entries()) {
      const pointed = readValue(value, kind, `${path}.values[${at}]`)
      // A single-value field takes only the first value.
      const isSecond =
        pointed !== null &&
        !isListKind(draftFieldKind(kind, pointed.field)) &&
        read.some(({ field }) => field === pointed.field)
      if (isSecond) refuse(`${path}.values[${at}]`, 'overlapping')
      else if (pointed) read.push(pointed)
    }
    return read.length > 0 ? { into, values: read } : null
  }

  function readSection(section: unknown, path: string): PointedSection | null {
    const kind = fieldOf(section, 'kind')
    if (!isSectionKind(kind)) return refuse(path, 'unknown-section')
    const entries = listOf(fieldOf(section, 'entries'))
    if (!entries) return refuse(path, 'not-an-answer')
    const heading = fieldOf(section, 'title')
    const checked = heading === undefined ? null : checkRanges(heading, bounds)
    const title = typeof checked === 'string' ? refuse(`${path}.title`, checked) : checked
    const read = entries.flatMap(
      (entry, at) => readEntry(entry, kind, `${path}.entries[${at}]`) ?? [],
    )
    return read.length > 0 ? { kind, title, entries: read } : null
  }

  return { refused, refuse, readSection }
}

/**
 * Validates an assistant's answer: `{sections: [{kind, title?: ranges, entries: [{into?: id,
 * values: [{field, ranges}]}]}]}` with ranges `{line, from, to}` in UTF-16 units. Invalid values
 * are refused individually, by path. Only numbers and known names are taken, never the answer's own
 * text. Existing values keep their place, also those set since the request.
 */
export function readAnswer(answer: unknown, draft: ReviewDraft): CheckedAnswer {
  const bounds = { source: draft.source, taken: new Map(), decided: placedSlices(draft) }
  const { refused, refuse, readSection } = createReading(draft, bounds)
  const sections = listOf(fieldOf(answer, 'sections'))
  if (!sections) refuse('', 'not-an-answer')
  const read = (sections ?? []).flatMap(
    (section, at) => readSection(section, `sections[${at}]`) ?? [],
  )
  return { sections: read, refused }
}
