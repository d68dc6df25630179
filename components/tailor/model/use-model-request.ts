'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import type { Strength } from '@/lib/ai/tailoring/strengths'
import type { ModelRequest } from '@/lib/browser/ai/model-request'
import { createModelRequests } from '@/lib/browser/ai/model-requests'
import type { ApiFailureCode, ApiResult } from '@/lib/browser/api/types'
import type { Journal } from '@/lib/browser/journal/types'
import { useSync } from '@/lib/browser/sync/use-sync'
import { whenTailorDraftsKept } from '@/lib/browser/tailor/tailor-drafts'
import { takeFound } from '@/lib/browser/tailor/wordings'
import { createIdGenerator } from '@/lib/resume/ids'
import type { Tailoring } from '../use-tailoring'

/** How far a model is with what it was asked. */
export type ModelProgress =
  | { kind: 'idle' }
  | {
      kind: 'under-way'
      stage: 'sending' | 'waiting' | NonNullable<ModelRequest<'tailoring'>['stage']>
    }
  /** Nobody answers at the moment; it goes on by itself. */
  | { kind: 'unreached' }
  /** `code` of the model's side, or of our own server's. */
  | { kind: 'failed'; code: string; canRetry: boolean }

const ids = createIdGenerator()
const requests = createModelRequests('tailoring')
/** Milliseconds between two looks, and after nobody has answered. */
const pause = 1_000
const longPause = 4_000

/** Whether the next try may bring what this one did not, without anybody doing anything. */
const isForNow = (code: ApiFailureCode) =>
  ['offline', 'timeout', 'bad-answer', 'internal', 'unavailable'].includes(code)

/**
 * What a model was asked for one CV. The draft holds it from before it is sent: a reload, a lost
 * answer or a closed page ends nothing, and nothing is asked twice.
 */
export function useModelRequest(journal: Journal, documentId: string, tailoring: Tailoring) {
  const sync = useSync()
  const { draft, change, coverage, job } = tailoring
  const asked = draft?.asked ?? null
  const [progress, setProgress] = useState<ModelProgress>({ kind: 'idle' })
  const [round, setRound] = useState(0)

  /** Takes what the server said; answers after how long to look again, null for never. */
  const take = (answer: ApiResult<ModelRequest<'tailoring'>>): number | null => {
    if (!asked) return null
    if (!answer.ok) {
      if (isForNow(answer.code)) {
        setProgress({ kind: 'unreached' })
        return longPause
      }
      const isForgotten = asked.id !== null && answer.code === 'not-found'
      const code = isForgotten ? 'forgotten' : answer.code
      setProgress({ kind: 'failed', code, canRetry: false })
      change({ asked: null })
      return null
    }
    const { id, status, stage, code, result } = answer.value
    if (result) {
      setProgress({ kind: 'idle' })
      change((before) => takeFound(before, { ...asked, id }, result))
      return null
    }
    if (status === 'failed' || status === 'cancelled') {
      setProgress({ kind: 'failed', code: code ?? status, canRetry: true })
      return null
    }
    setProgress({ kind: 'under-way', stage: stage ?? 'waiting' })
    if (asked.id === null) change({ asked: { ...asked, id } })
    return pause
  }

  const look = useEffectEvent(async (isOver: () => boolean): Promise<number | null> => {
    if (!asked) return null
    if (asked.id !== null) {
      const answer = await requests.read(asked.id)
      return isOver() ? null : take(answer)
    }
    // Nothing is sent whose key a reload would not find.
    await whenTailorDraftsKept()
    // The model reads the CV as the account has it: what was just typed goes there first.
    await journal.flush()
    await sync?.flush()
    const { key, strength, requirements } = asked
    const asking = { posting: job.text, documentId, strength, requirements }
    const answer = await requests.begin(asking, key)
    return isOver() ? null : take(answer)
  })

  const isReady = sync !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round looks again
  useEffect(() => {
    if (!asked || !isReady) return
    let isOver = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const goOn = async () => {
      const wait = await look(() => isOver)
      if (!isOver && wait !== null) timer = setTimeout(goOn, wait)
    }
    void goOn()
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [asked?.key, asked?.id, isReady, round])

  const again = (answer: ApiResult<ModelRequest<'tailoring'>>) => {
    take(answer)
    setRound((count) => count + 1)
  }
  return {
    progress: asked && progress.kind === 'idle' ? sending : progress,
    /** Asks for suggestions; open ones of an earlier answer make room when they are here. */
    ask(strength: Strength) {
      const demands = coverage.covered.map(({ requirement: { id, words } }) => ({
        id,
        words: words.slice(0, 120),
      }))
      setProgress(sending)
      const requirements = demands.length > 0 ? demands.slice(0, 60) : null
      change({ asked: { key: ids.document(), id: null, strength, requirements }, answered: null })
    },
    async cancel() {
      if (asked?.id) again(await requests.cancel(asked.id))
    },
    async retry() {
      if (!asked?.id) return
      setProgress(sending)
      again(await requests.retry(asked.id))
    },
  }
}

const sending: ModelProgress = { kind: 'under-way', stage: 'sending' }

export type ModelHelp = ReturnType<typeof useModelRequest>
