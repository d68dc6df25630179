'use client'

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

/** Result of asking for another reading. `at`: its number among them, from 1. */
export type ReadingOutcome =
  | { kind: 'switched'; isModels: boolean; difference: ReadingDifference; lost: number; at: number }
  /** A date column gave what is shown already; or it could not be read. */
  | { kind: 'same' }
  | { kind: 'failed' }

const linesOf = ({ source }: ImportDraft) => source.lines.map(({ text }) => text).join('\n')

/** The model's reading that a review is of, to go on from and to come back to. */
const readingByModel = ({ reading, model }: ReviewDraft): Reading[] =>
  reading && model ? [{ name: reading, ...model }] : []

/** Milliseconds after which the file is read again: the review and its first page come before. */
const pause = 400

/**
 * Reads the file under review in other ways, in a worker, and goes from one reading to the next as a step that can be
 * undone.
 */
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
    // A structured file says itself what is what.
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
      // A model's reading came with the review: the file alone does not give it.
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
    // A review that an older version of the app began may be of a reading that is no more.
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
    /** Result of the last step, while that reading is shown. */
    outcome: outcome && outcome.of === draft.reading ? outcome.what : null,
    /** Returns the reader's own reading that the review is of, or began with; null where the file gives none. */
    async readersOwn(): Promise<Reading | null> {
      await ready.current
      const now = actions.draft()
      const own = latest.current.filter(({ reader }) => !reader)
      if (now.reading && now.model) return { name: now.reading, draft: now.model.reader }
      return own[indexOf(now, own)] ?? own[0] ?? null
    },
    /** Offers a model's reading among the others, in place of an older one. */
    addModelReading(reading: Reading) {
      keep([...latest.current.filter(({ reader }) => !reader), reading])
    },
    show: (reading: Reading) => goTo(reading, latest.current),
    goOn() {
      const next = readings[(indexOf(actions.draft(), readings) + 1) % readings.length]
      if (next) goTo(next, readings)
    },
    /** Reads the file with a column of dates at the left of a place, in points. */
    async readByColumn(dateColumn: number) {
      asked.current?.cancel()
      const run = runReadings(contentOf(file), dateColumn)
      asked.current = run
      setReading(true)
      const [found] = (await run.outcome) ?? []
      // A drawn column is compared with the readings that are still on their way.
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
