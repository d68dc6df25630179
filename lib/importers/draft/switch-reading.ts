import { changeEntry, valueAt, valuesOf, withoutValue, withValue } from './change-draft'
import { draftFieldKind, isListKind } from './draft-fields'
import type { DraftPlace, DraftSection, ImportDraft, Traced } from './draft-types'
import { dropSlices, dropValue } from './edit-values'
import { beginReview, type ReadingName, type ReviewDraft } from './review-types'
import { unplacedLines } from './unplaced-lines'

/** A value with its place; `kind` and field are comparable between readings. */
type Placed = { kind: DraftSection['kind']; place: DraftPlace; value: Traced }

/** A user's edit of a value; `was`: previous text, null if added; `now`: null if dropped. */
type Edit = { kind: Placed['kind']; field: string; was: string | null; now: Traced | null }

const placedIn = ({ sections }: ImportDraft): Placed[] =>
  sections.flatMap(({ id: section, kind, entries }) =>
    entries.flatMap((entry) =>
      valuesOf(entry).map(({ field, index, value }) => ({
        kind,
        value,
        place: { section, entry: entry.id, field, ...(index === undefined ? {} : { index }) },
      })),
    ),
  )

/** Returns a value's source position as a key; empty if it has none. */
const originOf = ({ slices }: Traced) =>
  slices.map(({ line, from, to }) => `${line}:${from}-${to}`).join(' ')

/** Returns the values typed, confirmed, added or dropped since a reading was opened. */
function editsOf(edited: ReviewDraft, first: readonly Placed[]): Edit[] {
  const began = new Map(first.map(({ value }) => [originOf(value), value]))
  const changed = placedIn(edited).flatMap(({ kind, place: { field }, value }): Edit[] => {
    const before = value.slices.length > 0 ? began.get(originOf(value)) : undefined
    const isSame = before && before.text === value.text && before.sure === value.sure
    return isSame ? [] : [{ kind, field, was: before?.text ?? null, now: value }]
  })
  const dropped = edited.dropped.map(
    ({ kind, place: { field }, value }): Edit => ({ kind, field, was: value.text, now: null }),
  )
  return [...changed, ...dropped]
}

/** Counts entries with values moved from another field, section or entry. */
function countRearranged(edited: ReviewDraft, first: readonly Placed[]): number {
  const nameOf = ({ kind, place, value }: Placed) =>
    `${originOf(value)} ${kind} ${place.field} ${place.entry}`
  const homes = new Set(first.map(nameOf))
  const origins = new Set(first.map(({ value }) => originOf(value)))
  const moved = placedIn(edited).filter(
    (one) => origins.has(originOf(one.value)) && !homes.has(nameOf(one)),
  )
  return new Set(moved.map(({ place }) => place.entry)).size
}

function overwrite(draft: ReviewDraft, { kind, place, value }: Placed, now: Traced): ReviewDraft {
  const { field, index } = place
  const next = { ...value, text: now.text, form: now.form, sure: now.sure }
  return changeEntry(draft, place, (entry) =>
    withValue(
      index === undefined ? entry : withoutValue(entry, field, index),
      kind,
      field,
      next,
      index,
    ),
  )
}

/** Puts typed text into an empty header field, since every reading has a header. */
function typeIntoHeader(draft: ReviewDraft, { kind, field, now }: Edit): ReviewDraft | null {
  const header = draft.sections.find((section) => section.kind === 'basics')
  const entry = header?.entries[0]
  if (kind !== 'basics' || !header || !entry || now?.form !== 'typed') return null
  const place = { section: header.id, entry: entry.id, field }
  if (isListKind(draftFieldKind(kind, field)) || valueAt(draft, place)) return null
  return changeEntry(draft, place, (one) => withValue(one, kind, field, { ...now, slices: [] }))
}

/** Applies an edit to the corresponding value of another reading; null if it has none. */
function applyEdit(draft: ReviewDraft, edit: Edit, taken: Set<string>): ReviewDraft | null {
  const { kind, field, was, now } = edit
  const target = placedIn(draft).find(
    (one) =>
      one.kind === kind &&
      one.place.field === field &&
      one.value.text === was &&
      !taken.has(originOf(one.value)),
  )
  if (target) {
    taken.add(originOf(target.value))
    return now ? overwrite(draft, target, now) : dropValue(draft, target.place)
  }
  if (now) return typeIntoHeader(draft, edit)
  const line = unplacedLines(draft).find(({ text }) => text === was)
  return line ? dropSlices(draft, line.slices) : null
}

/**
 * Opens another reading and reapplies the edits to values that both readings have.
 * @param began the edited reading without edits
 * @returns the new review, and the number of edits that could not be applied
 */
export function switchReading(
  edited: ReviewDraft,
  began: ImportDraft,
  to: { name: ReadingName; draft: ImportDraft; reader?: ImportDraft },
): { draft: ReviewDraft; lost: number } {
  const first = placedIn(began)
  const taken = new Set<string>()
  const model = to.reader ? { model: { draft: to.draft, reader: to.reader } } : {}
  let draft: ReviewDraft = { ...beginReview(to.draft), reading: to.name, ...model }
  let lost = countRearranged(edited, first)
  for (const edit of editsOf(edited, first)) {
    const next = applyEdit(draft, edit, taken)
    if (next) draft = next
    // A confirmation is not lost: it only concerned the other reading.
    else if (edit.now?.text !== edit.was) lost++
  }
  return { draft, lost }
}
