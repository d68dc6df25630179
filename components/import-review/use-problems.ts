import { useMemo, useState } from 'react'
import { runReadGroups, runReadPerson } from '@/lib/browser/import-export/import/run-read-lines'
import { draftFieldsOf } from '@/lib/importers/draft/draft-fields'
import type {
  DraftPlace,
  DraftSectionKind,
  LineMark,
  ReadingProblem,
} from '@/lib/importers/draft/draft-types'
import { groupLines } from '@/lib/importers/draft/group-lines'
import { makePersonal } from '@/lib/importers/draft/make-personal'
import { countPlaced, openProblems } from '@/lib/importers/draft/open-problems'
import { settle } from '@/lib/importers/draft/problem-lines'
import { retypeProblem } from '@/lib/importers/draft/retype'
import type { ReviewDraft, UnplacedLine } from '@/lib/importers/draft/review-types'
import { settleProblem } from '@/lib/importers/draft/settle-problem'
import type { Slice, SourceText } from '@/lib/importers/source/source-types'
import type { ReviewActions } from './review-context'
import { orderedFields } from './shown-fields'
import { useGroupsReading } from './use-groups-reading'

/** Marks that a person gave the lines of a problem, and the kind of its new entries. */
type Marks = { kind?: DraftSectionKind; lines: Readonly<Record<number, LineMark>> }

const noLines: readonly number[] = []
const noSlices: readonly Slice[] = []

const wholeLineOf = ({ lines }: SourceText, line: number): Slice => ({
  line,
  from: 0,
  to: lines[line]?.text.length ?? 0,
})

/** Applies a person's marks to a problem. */
function withMarks(
  problem: ReadingProblem,
  { kind, lines }: Marks = { lines: {} },
): ReadingProblem {
  const marked = problem.lines.map(({ line, mark }) => ({ line, mark: lines[line] ?? mark }))
  return { ...problem, kind: kind ?? problem.kind, lines: marked }
}

/** Returns whether entries of a kind have a head and lines below; each line of others is an entry. */
const isHeaded = (kind: DraftSectionKind) =>
  draftFieldsOf(kind).some(({ name }) => name === 'startDate')

/** Returns the first field of an entry that a draft has and an earlier one has not; null without one. */
function addedTitle(before: ReviewDraft, after: ReviewDraft): DraftPlace | null {
  const known = new Set(before.sections.flatMap(({ entries }) => entries.map(({ id }) => id)))
  for (const { id, kind, entries } of after.sections) {
    const added = entries.find((entry) => !known.has(entry.id))
    const [field] = orderedFields(kind)
    if (added && field) return { section: id, entry: added.id, field }
  }
  return null
}

/**
 * Lines of a weak reading that a person places: which problem and line are current, how its lines are marked, and what
 * it becomes. Nothing changes in the draft before a problem is settled; each settling is one undo step.
 *
 * @param onTyping called with the lines that are typed anew
 */
export function useProblems(
  draft: ReviewDraft,
  unplaced: readonly UnplacedLine[],
  actions: ReviewActions,
  onTyping: () => void,
) {
  const open = useMemo(() => openProblems(draft, unplaced), [draft, unplaced])
  const counts = useMemo(() => countPlaced(draft, unplaced, open), [draft, unplaced, open])
  const [marks, setMarks] = useState<Readonly<Record<string, Marks>>>({})
  const [openId, setOpenId] = useState<string | null>(null)
  const [lineOf, setLineOf] = useState<number | null>(null)
  const found = open.find(({ id }) => id === openId) ?? open[0] ?? null
  const current = useMemo(() => found && withMarks(found, marks[found.id]), [found, marks])
  const groups = useMemo(
    () =>
      current
        ? groupLines(current.lines, current.kind, current.entry !== null)
        : { above: noLines, fresh: [], out: noLines },
    [current],
  )
  const reading = useGroupsReading(draft.source, current?.kind ?? 'work', groups.fresh)
  const line = current?.lines.some((one) => one.line === lineOf)
    ? lineOf
    : (current?.lines.find(({ mark }) => mark === 'new') ?? current?.lines[0])?.line
  const lines = current?.lines
  const { source } = draft
  const pale = useMemo(
    () => (lines ?? []).map((one) => wholeLineOf(source, one.line)),
    [lines, source],
  )
  const currentSlices = useMemo(
    () => (line === undefined || line === null ? noSlices : [wholeLineOf(source, line)]),
    [line, source],
  )
  const point = (at: number) => {
    setLineOf(at)
    actions.showSlices([wholeLineOf(source, at)])
  }
  const go = (id: string | null) => {
    setOpenId(id)
    setLineOf(null)
  }
  /** Opens the problem after the current one. */
  const skip = () => {
    const at = open.findIndex(({ id }) => id === found?.id)
    go((open[at + 1] ?? open[0])?.id ?? null)
  }
  const change = (id: string, next: (now: Marks) => Marks) =>
    setMarks((all) => ({ ...all, [id]: next(all[id] ?? { lines: {} }) }))

  return {
    open,
    counts,
    /** Number of problems that the reading had. */
    total: draft.problems?.length ?? 0,
    current,
    line: line ?? null,
    groups,
    read: reading.read,
    isPending: reading.isPending,
    /** All lines of the current problem, to be shown paler than the current one. */
    pale,
    currentSlices,
    show: (id: string) => go(id),
    point,
    skip,
    /** Opens the problem of a line; false if no problem has it. */
    pointAt(at: number): boolean {
      const own = open.find(({ lines }) => lines.some((one) => one.line === at))
      if (!own) return false
      setOpenId(own.id)
      point(at)
      return true
    },
    mark(at: number, mark: LineMark) {
      if (!found) return
      point(at)
      change(found.id, (now) => ({ ...now, lines: { ...now.lines, [at]: mark } }))
    },
    /** Puts the new entries in a section of another kind; a list has no entry above, so that each line is one. */
    changeKind(kind: DraftSectionKind) {
      if (!current) return
      const lines = isHeaded(kind)
        ? {}
        : Object.fromEntries(
            current.lines.flatMap((one) =>
              one.mark === 'above' ? [[one.line, 'new' as const]] : [],
            ),
          )
      change(current.id, (now) => ({ kind, lines: { ...now.lines, ...lines } }))
    },
    async settle() {
      if (!current) return
      const [problem, placed] = [current, groups]
      const read = await reading.wait()
      skip()
      actions.change((now) => settleProblem(now, problem, placed, read))
    },
    /** Gives all lines of a problem one mark and settles it; the person goes on in the title of a new entry. */
    async placeAll(problem: ReadingProblem, mark: LineMark) {
      const { kind } = problem
      const marked = problem.lines.map((one) => ({ line: one.line, mark }))
      const placed = groupLines(marked, kind, problem.entry !== null)
      const asked = { source: draft.source, kind, groups: placed.fresh }
      const read = placed.fresh.length > 0 ? await runReadGroups(asked).outcome : []
      const before = actions.draft()
      const after = settleProblem(before, problem, placed, read ?? [])
      actions.change(() => after)
      const place = mark === 'new' ? addedTitle(before, after) : null
      if (place) actions.focusField(place)
    },
    typeAnew() {
      if (!current) return
      const typed = retypeProblem(actions.draft(), current, groups)
      if (!typed) return
      onTyping()
      actions.change(() => typed.draft)
      actions.showSlices(
        [...groups.fresh.flat(), ...(groups.fresh.length > 0 ? [] : groups.above)].map((at) =>
          wholeLineOf(source, at),
        ),
      )
      actions.focusField(typed.place)
    },
    async makePersonal(problem: ReadingProblem) {
      const lines = problem.lines.map((one) => one.line)
      const read = await runReadPerson(draft.source, lines).outcome
      if (read) actions.change((now) => makePersonal(now, problem, read))
    },
    leave: (problem: ReadingProblem) => actions.change((now) => settle(now, problem)),
  }
}

export type ReviewProblems = ReturnType<typeof useProblems>
