import { useCallback, useEffect, useRef, useState } from 'react'
import type { SentRequest } from '@/lib/ai/disclosure/sent-parts'
import { createModelRequests } from '@/lib/browser/ai/model-requests'
import { useFollowedRequest } from '@/lib/browser/ai/use-followed-request'
import { runReadAnswer, runShowLines } from '@/lib/browser/import-export/import/model-reading'
import type { Running } from '@/lib/browser/import-export/import/run-import'
import type { ReviewDraft } from '@/lib/importers/draft/review-types'
import type { Reading } from '@/lib/importers/readings/find-readings'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ReviewActions } from './review-context'
import type { ReviewReadings } from './use-readings'

const requests = createModelRequests('import-reading')
const ids = createIdGenerator()

/** State of a model's reading. */
export type ModelReadingState =
  | { kind: 'idle' }
  | { kind: 'working'; stage: string }
  /** The reading is ready, and waits until the person stops typing. */
  | { kind: 'ready' }
  /** Nothing was changed. */
  | { kind: 'failed'; code: string }

const isTyping = () => document.activeElement?.matches('input, textarea') === true

/**
 * Has a model read the whole file under review. Its reading is an alternative like the others, and undoable. Shown at
 * once if the person did nothing meanwhile, else on request; an unasked one only if it is better than the shown. A
 * failure changes nothing. Belongs to the whole review, like the help with unplaced lines.
 */
export function useModelReading(readings: ReviewReadings, { draft }: ReviewActions) {
  const followed = useFollowedRequest(requests)
  const [state, setState] = useState<ModelReadingState>({ kind: 'idle' })
  const [hasSent, setSent] = useState(false)
  const waiting = useRef<Reading | null>(null)
  const running = useRef<Running<unknown> | null>(null)
  /** Identifies the current run: results of earlier ones are ignored. */
  const turn = useRef(0)
  const stopWork = useCallback(() => {
    turn.current++
    running.current?.cancel()
    running.current = null
  }, [])
  useEffect(() => stopWork, [stopWork])

  /** Runs a worker job, which unmount cancels. */
  function run<T>(work: Running<T>): Promise<T | null> {
    running.current = work
    return work.outcome
  }

  async function take(answer: unknown, asked: Reading, before: ReviewDraft, isUnasked: boolean) {
    const own = turn.current
    const found = await run(runReadAnswer(asked.draft, answer))
    if (!found || turn.current !== own) return
    if (!found.ok) return setState({ kind: 'failed', code: found.code })
    const name = { id: ids.node(), dateColumn: asked.name.dateColumn, by: 'model' } as const
    const reading = { name, draft: found.draft, reader: asked.draft }
    readings.addModelReading(reading)
    const isWanted = !isUnasked || found.isBetter
    if (isWanted && draft() === before && !isTyping()) return show(reading)
    waiting.current = reading
    setState({ kind: 'ready' })
  }

  function show(reading: Reading) {
    waiting.current = null
    setState({ kind: 'idle' })
    readings.show(reading)
  }

  /** Composes the request; null if it was cancelled or failed, which is reported. */
  async function compose() {
    stopWork()
    const own = turn.current
    waiting.current = null
    setState({ kind: 'working', stage: 'waiting' })
    const asked = await readings.readersOwn()
    if (turn.current !== own) return null
    const shown = asked && (await run(runShowLines(asked.draft)))
    if (turn.current !== own) return null
    if (!asked || !shown?.ok) {
      setState({ kind: 'failed', code: shown && !shown.ok ? shown.code : 'gave-up' })
      return null
    }
    setState({ kind: 'idle' })
    return { asked, asking: shown.asking }
  }

  async function ask(isUnasked = false) {
    const made = await compose()
    if (!made) return
    const { asked, asking } = made
    setSent(true)
    const before = draft()
    const prepare = async () => {
      await requests.cancelOthers()
      return null
    }
    await followed.begin(asking, (answer) => take(answer, asked, before, isUnasked), prepare)
  }

  function shownState(): ModelReadingState {
    if (followed.state.kind !== 'idle') return followed.state
    // It may also have been reached by stepping through the readings.
    const isShown = state.kind === 'ready' && draft().reading === waiting.current?.name
    return isShown ? { kind: 'idle' } : state
  }

  return {
    state: shownState(),
    /** Whether lines of the file were sent in this visit. */
    hasSent,
    /** Asks the model. `isUnasked`: begun by the page, for a person who agreed to it for all such files. */
    ask,
    /** Returns what would be sent; null if nothing can be. */
    async describe(): Promise<SentRequest[] | null> {
      const made = await compose()
      const input = made && { ...made.asking, fields: {} }
      return input && [{ name: 'import_reading', input }]
    },
    stop() {
      stopWork()
      followed.stop()
      setState({ kind: 'idle' })
    },
    /** Clears the failure. */
    dismiss: () => setState((now) => (now.kind === 'failed' ? { kind: 'idle' } : now)),
    /** Shows the waiting reading. */
    showWaiting: () => waiting.current && show(waiting.current),
  }
}

export type ReviewModelReading = ReturnType<typeof useModelReading>
