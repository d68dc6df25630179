import { draftFieldKind, isListKind } from '../draft/draft-fields'
import type { DraftSectionKind, ImportDraft } from '../draft/draft-types'
import { createRefusals, fieldOf, isSectionKind, listOf } from '../help/answer-shape'
import type { RefusedPart } from '../help/help-types'
import type { Slice } from '../source/source-types'
import { createPointer, type Pointed, type Pointer } from './create-pointer'

/** A value of an answer, resolved in the source. */
export type FoundValue = Pointed & { field: string }
export type FoundSection = {
  kind: DraftSectionKind
  title: readonly Slice[] | null
  entries: readonly (readonly FoundValue[])[]
}

export type FoundAnswer = {
  sections: readonly FoundSection[]
  refused: readonly RefusedPart[]
  /** Tracks which characters are still unused. */
  pointer: Pointer
}

/** Fields whose characters entries may share: an employer or school printed once. */
const shared: readonly string[] = ['work name', 'work location', 'education institution']

const roleOf = (kind: DraftSectionKind, field: string) => {
  const role = `${kind} ${field}`
  return shared.includes(role) ? role : null
}

/**
 * Parses a model's answer: `{sections: [{section, heading: places, entries: [{values: [{field, at:
 * places}]}]}]}`, with `places` as in `createPointer`. Invalid values are refused individually, by
 * path. No character is used twice, and none of the answer's own text is taken.
 */
export function readModelAnswer(answer: unknown, draft: ImportDraft): FoundAnswer {
  const pointer = createPointer(draft)
  const { refused, refuse } = createRefusals()

  function readValue(
    value: unknown,
    kind: DraftSectionKind,
    before: readonly FoundValue[],
    path: string,
  ): FoundValue | null {
    const field = fieldOf(value, 'field')
    const known = typeof field === 'string' ? draftFieldKind(kind, field) : null
    if (typeof field !== 'string' || known === null) return refuse(path, 'unknown-field')
    // Rich text continues when named again; for other single-value fields the first wins.
    const isSecond = before.some((other) => other.field === field)
    if (isSecond && !isListKind(known) && known !== 'rich') return refuse(path, 'overlapping')
    const pointed = pointer.point(fieldOf(value, 'at'), roleOf(kind, field))
    if (typeof pointed === 'string') return refuse(path, pointed)
    const holdsAddress = known === 'url' || field === 'email'
    if (pointed.slices.length === 0 && !holdsAddress) return refuse(path, 'blank')
    return { field, ...pointed }
  }

  function readEntry(
    entry: unknown,
    kind: DraftSectionKind,
    before: readonly FoundValue[],
    path: string,
  ): FoundValue[] {
    const read: FoundValue[] = []
    const values = listOf(fieldOf(entry, 'values'))
    if (!values) refuse(path, 'not-an-answer')
    for (const [at, value] of (values ?? []).entries()) {
      const found = readValue(value, kind, [...before, ...read], `${path}.values[${at}]`)
      if (found) read.push(found)
    }
    return read
  }

  const person: FoundValue[] = []

  function readSection(section: unknown, path: string): FoundSection | null {
    const kind = fieldOf(section, 'section')
    if (!isSectionKind(kind)) return refuse(path, 'unknown-section')
    const list = listOf(fieldOf(section, 'entries'))
    if (!list) return refuse(path, 'not-an-answer')
    const heading = listOf(fieldOf(section, 'heading')) ?? []
    const pointed = heading.length > 0 ? pointer.point(heading, null) : null
    const title = typeof pointed === 'string' ? refuse(`${path}.heading`, pointed) : pointed
    const entries: FoundValue[][] = []
    for (const [at, entry] of list.entries()) {
      const isPerson = kind === 'basics'
      const read = readEntry(entry, kind, isPerson ? person : [], `${path}.entries[${at}]`)
      // All header sections describe one person.
      if (isPerson) person.push(...read)
      else if (read.length > 0) entries.push(read)
    }
    return isSectionKind(kind)
      ? { kind, title: title?.slices.length ? title.slices : null, entries }
      : null
  }

  const list = listOf(fieldOf(answer, 'sections'))
  if (!list) refuse('', 'not-an-answer')
  const read = (list ?? []).flatMap((one, at) => readSection(one, `sections[${at}]`) ?? [])
  const others = read.filter(({ kind }) => kind !== 'basics')
  const basics: FoundSection = { kind: 'basics', title: null, entries: [person] }
  return { sections: [basics, ...others], refused, pointer }
}
