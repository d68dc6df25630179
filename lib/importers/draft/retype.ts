import type { Slice } from '../source/source-types'
import { changeEntry, locate, valuesOf } from './change-draft'
import { draftFieldKind, draftFieldsOf, fallbackField, isListKind } from './draft-fields'
import type {
  DraftEntry,
  DraftPlace,
  DraftSectionKind,
  ReadingProblem,
  Traced,
} from './draft-types'
import { dropSlices } from './edit-values'
import type { PlacedLines } from './group-lines'
import { addAbove, addEntries, settle, stripAbove, wholeLine } from './problem-lines'
import type { ReviewDraft } from './review-types'

/** Fields in which an entry is typed anew, in the order of typing; those that its kind has. */
const typedFields = [
  'position',
  'studyType',
  'name',
  'title',
  'organization',
  'institution',
  'language',
  'network',
  'label',
  'startDate',
  'endDate',
  'date',
]

/** Returns an empty value that comes from lines, so that the page shows them while it is typed. */
const emptyValue = (slices: readonly Slice[]): Traced => ({
  text: '',
  form: 'typed',
  slices,
  sure: true,
})

/** Returns an entry of empty fields to be typed, and its title, which comes from the slices. */
function emptyEntry(kind: DraftSectionKind, id: string, slices: readonly Slice[]) {
  const names = draftFieldsOf(kind).map(({ name }) => name)
  const [title = names[0] ?? '', ...others] = typedFields.filter((name) => names.includes(name))
  const text = fallbackField(kind)
  const isList = isListKind(draftFieldKind(kind, text))
  const entry: DraftEntry = {
    id,
    fields: {
      [title]: emptyValue(slices),
      ...Object.fromEntries(others.map((name) => [name, emptyValue([])])),
    },
    lists: isList ? { [text]: [emptyValue([])] } : {},
  }
  return { entry, title }
}

/**
 * Opens an empty entry to be typed in place of each new entry of a problem, or one for all its lines if it has none.
 * The lines of an entry count as placed as soon as its title is typed.
 *
 * @returns the place of the first title
 */
export function retypeProblem(
  draft: ReviewDraft,
  problem: ReadingProblem,
  { above, fresh, out }: PlacedLines,
): { draft: ReviewDraft; place: DraftPlace } | null {
  const isAll = fresh.length === 0
  const groups = isAll ? [above] : fresh
  const stripped = stripAbove(draft, problem, [...groups.flat(), ...out])
  const empty = groups.map((lines) =>
    emptyEntry(
      problem.kind,
      '',
      lines.map((line) => wholeLine(draft, line)),
    ),
  )
  const placed = isAll ? stripped : addAbove(stripped, problem, above)
  const [added, [place]] = addEntries(
    placed,
    problem,
    empty.map(({ entry }) => entry),
  )
  const left = out.reduce((now, line) => dropSlices(now, [wholeLine(now, line)]), added)
  const field = empty[0]?.title ?? ''
  return place ? { draft: settle(left, problem), place: { ...place, field } } : null
}

/** Empties an entry to type it anew; its title comes from all its lines, which stay on the page. */
export function retypeEntry(
  draft: ReviewDraft,
  place: Pick<DraftPlace, 'section' | 'entry'>,
): { draft: ReviewDraft; place: DraftPlace } | null {
  const found = locate(draft, place)
  if (!found) return null
  const slices = valuesOf(found.entry).flatMap(({ value }) => value.slices)
  const { entry, title } = emptyEntry(found.section.kind, place.entry, slices)
  const next = changeEntry(draft, place, () => entry)
  return { draft: next, place: { ...place, field: title } }
}
