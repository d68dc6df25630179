import { draftFieldsOf } from './draft-fields'
import type { DraftSectionKind, LineMark } from './draft-types'

/** A line of a problem with the mark that the user gave it. */
export type MarkedLine = { line: number; mark: LineMark }

/** Lines of a problem by what becomes of them: more of the entry above, new entries, nothing. */
export type PlacedLines = {
  above: readonly number[]
  fresh: readonly (readonly number[])[]
  out: readonly number[]
}

/** Kinds of sections whose entries have several lines; lines marked new in others are an entry each. */
const hasHeads = (kind: DraftSectionKind) =>
  draftFieldsOf(kind).some(({ name }) => name === 'startDate')

/**
 * Groups marked lines: neighbours marked new are the head of one entry, the lines below are its text.
 *
 * @param hasAbove false if there is no entry above, so that the first line begins one
 */
export function groupLines(
  lines: readonly MarkedLine[],
  kind: DraftSectionKind,
  hasAbove: boolean,
): PlacedLines {
  const above: number[] = []
  const out: number[] = []
  const fresh: number[][] = []
  let isHead = false
  for (const { line, mark } of lines) {
    const current = fresh.at(-1)
    if (mark === 'out') out.push(line)
    else if (mark === 'new') {
      if (isHead && current && hasHeads(kind)) current.push(line)
      else fresh.push([line])
    } else if (current) current.push(line)
    else if (hasAbove) above.push(line)
    else fresh.push([line])
    if (mark !== 'out') isHead = mark === 'new'
  }
  return { above, fresh, out }
}
