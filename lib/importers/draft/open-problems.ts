import { locate } from './change-draft'
import type { ReadingProblem } from './draft-types'
import type { ReviewDraft, UnplacedLine } from './review-types'

/**
 * Returns the problems that are left: not settled, with their entry, section or lines still as they were read.
 *
 * @param unplaced as returned by `unplacedLines`
 */
export function openProblems(
  draft: ReviewDraft,
  unplaced: readonly UnplacedLine[],
): readonly ReadingProblem[] {
  const { problems = [], settled = [] } = draft
  const left = new Set(unplaced.map(({ line }) => line))
  return problems.flatMap((problem) => {
    const { id, code, section, entry, lines } = problem
    if (settled.includes(id)) return []
    if (code === 'headed-by-name') {
      return draft.sections.some((one) => one.id === section && one.kind === 'custom')
        ? [problem]
        : []
    }
    const hasEntry =
      section !== null && entry !== null && locate(draft, { section, entry }) !== null
    const own = hasEntry || entry === null ? problem : { ...problem, section: null, entry: null }
    if (code === 'joined-entries') return hasEntry ? [own] : []
    const still = lines.filter(({ line }) => left.has(line))
    return still.length > 0 ? [{ ...own, lines: still }] : []
  })
}

const letters = /[\p{L}\p{N}]/u

/** Counts the lines of the main text, and those that have a place: in no open problem, and with no part unplaced. */
export function countPlaced(
  { source }: ReviewDraft,
  unplaced: readonly UnplacedLine[],
  problems: readonly ReadingProblem[],
): { placed: number; all: number } {
  const open = new Set([
    ...unplaced.map(({ line }) => line),
    ...problems.flatMap(({ lines }) => lines.map(({ line }) => line)),
  ])
  const own = source.lines.flatMap(({ text, running }, line) =>
    !running && letters.test(text) ? [line] : [],
  )
  return { placed: own.filter((line) => !open.has(line)).length, all: own.length }
}
