import { useCallback, useEffect, useRef, useState } from 'react'
import { contentOf } from '@/lib/browser/import-export/import/content-of'
import type { DraftFile } from '@/lib/browser/import-export/import/draft-database'
import { type Running, runReadings } from '@/lib/browser/import-export/import/run-import'
import { compareReadings, type ReadingDifference } from '@/lib/importers/draft/compare-readings'
import type { ImportDraft } from '@/lib/importers/draft/draft-types'
import { goToReading, isOfReading, type ReadingRound } from '@/lib/importers/draft/reading-round'
import type { ReviewDraft } from '@/lib/importers/draft/review-types'
import type { Reading } from '@/lib/importers/readings/find-readings'
import type { ReviewActions } from './review-context'

/** Result of switching to another reading. `at`: its number, from 1. */
export type ReadingOutcome =
  | { kind: 'switched'; isModels: boolean; difference: ReadingDifference; lost: number; at: number }
  /** A date column gave the current reading, or could not be parsed. */
  | { kind: 'same' }
  | { kind: 'failed' }

const linesOf = ({ source }: ImportDraft) => source.lines.map(({ text }) => text).join('\n')

/** Returns a model's reading that the review began with, to be listed among the others. */
const readingByModel = ({ reading, model }: ReviewDraft): Reading[] =>
  reading && model ? [{ name: reading, ...model }] : []

/** Milliseconds before alternative readings are computed, after the review and its first page. */
const pause = 400

/** Computes alternative readings of the file in a worker, and switches between them undoably. */
export function useReadings(file: DraftFile, draft: ReviewDraft, actions: ReviewActions) {
  const [readings, setReadings] = useState<readonly Reading[]>([])
  const [outcome, setOutcome] = useState<{
    of: ReviewDraft['reading']
    what: ReadingOutcome
  } | null>(null)
  const [isReading, setReading] = useState(false)
  const round = useRef<ReadingRound | null>(null)
  const asked = useRef<Running<readonly Reading[]> | null>(null)
  const first = useRef(draft)
  const latest = useRef<readonly Reading[]>([])
  const ready = useRef<Promise<void>>(Promise.resolve())

  const keep = useCallback((all: readonly Reading[]) => {
    latest.current = all
    setReadings(all)
  }, [])

  useEffect(() => {
    const { source, reading } = first.current
    // A structured file has only one reading.
    if (source.layout === 'data') return
    const content = contentOf(file)
    let runs: Running<readonly Reading[]>[] = []
    let isReady = () => {}
    ready.current = new Promise((resolve) => {
      isReady = resolve
    })
    const timer = setTimeout(async () => {
      const column = reading?.dateColumn ?? null
      runs = [
        runReadings(content, null),
        ...(column === null ? [] : [runReadings(content, column)]),
      ]
      const found = await Promise.all(runs.map((run) => run.outcome))
      // A model's reading comes from the review, not from the file.
      keep([...found.flatMap((some) => some ?? []), ...readingByModel(first.current)])
      isReady()
    }, pause)
    return () => {
      clearTimeout(timer)
      for (const run of runs) run.cancel()
      asked.current?.cancel()
    }
  }, [file, keep])

  const indexOf = (review: ReviewDraft, all: readonly Reading[]) =>
    all.findIndex(({ name }) => isOfReading(review, name))

  function goTo(to: Reading, all: readonly Reading[]) {
    const now = actions.draft()
    // A review begun by an older version may have a reading that no longer exists.
    const began = (review: ReviewDraft) =>
      review.model?.draft ?? all[indexOf(review, all)]?.draft ?? all[0]?.draft ?? now
    const step = goToReading(round.current, now, began, to)
    round.current = step.round
    actions.change(() => step.draft)
    const difference = compareReadings(to.draft, to.reader ?? began(now))
    const at = all.indexOf(to) + 1
    const isModels = to.reader !== undefined
    setOutcome({
      of: step.draft.reading,
      what: { kind: 'switched', isModels, difference, lost: step.lost, at },
    })
  }

  return {
    count: readings.length,
    isReading,
    /** Result of the last switch, while that reading is shown. */
    outcome: outcome && outcome.of === draft.reading ? outcome.what : null,
    /** Returns the importer's own reading of the review; null if the file gives none. */
    async readersOwn(): Promise<Reading | null> {
      await ready.current
      const now = actions.draft()
      const own = latest.current.filter(({ reader }) => !reader)
      if (now.reading && now.model) return { name: now.reading, draft: now.model.reader }
      return own[indexOf(now, own)] ?? own[0] ?? null
    },
    /** Adds a model's reading to the others, replacing an older one. */
    addModelReading(reading: Reading) {
      keep([...latest.current.filter(({ reader }) => !reader), reading])
    },
    show: (reading: Reading) => goTo(reading, latest.current),
    goOn() {
      const next = readings[(indexOf(actions.draft(), readings) + 1) % readings.length]
      if (next) goTo(next, readings)
    },
    /** Reparses the file with a date column left of a position, in points. */
    async readByColumn(dateColumn: number) {
      asked.current?.cancel()
      const run = runReadings(contentOf(file), dateColumn)
      asked.current = run
      setReading(true)
      const [found] = (await run.outcome) ?? []
      // Compared with the alternative readings, which may still be loading.
      await ready.current
      if (asked.current !== run) return
      setReading(false)
      const now = actions.draft()
      const say = (what: ReadingOutcome) => setOutcome({ of: now.reading, what })
      if (!found) return say({ kind: 'failed' })
      // No text begins near the line.
      if (linesOf(found.draft) === linesOf(now)) return say({ kind: 'same' })
      const others = latest.current.filter(({ name }) => name.dateColumn !== dateColumn)
      const all = [...others, found]
      keep(all)
      goTo(found, all)
    },
  }
}

export type ReviewReadings = ReturnType<typeof useReadings>
