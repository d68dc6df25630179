import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { Strength } from '@/lib/ai/tailoring/strengths'
import type { ModelRequest } from '@/lib/browser/ai/model-request'
import { createModelRequests } from '@/lib/browser/ai/model-requests'
import { prepareDocuments } from '@/lib/browser/ai/prepare-documents'
import { newsOf, type RequestNews, watchRequest } from '@/lib/browser/ai/watch-request'
import type { ApiResult } from '@/lib/browser/client/api-types'
import { failure } from '@/lib/browser/client/send'
import { whenTailorDraftsSaved } from '@/lib/browser/jobs/tailor/tailor-drafts'
import { takeFound } from '@/lib/browser/jobs/tailor/wordings'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { useSync } from '@/lib/browser/sync/use-sync'
import { createIdGenerator } from '@/lib/resume/ids'
import type { Tailoring } from '../use-tailoring'

/** Progress of a model request. */
export type ModelProgress =
  | { kind: 'idle' }
  | {
      kind: 'under-way'
      stage: 'sending' | 'waiting' | NonNullable<ModelRequest<'tailoring'>['stage']>
    }
  /** No connection; continues automatically. */
  | { kind: 'unreached' }
  /** `code` of the model, or of our own server. */
  | { kind: 'failed'; code: string; retryAfter?: number | null | undefined; canRetry: boolean }

const ids = createIdGenerator()
const requests = createModelRequests('tailoring')

/**
 * Tracks the model request of one CV. The draft stores the request before it is sent, so that it survives a reload, a
 * lost answer or a closed page, and is sent only once.
 */
export function useModelRequest(journal: Journal, documentId: string, tailoring: Tailoring) {
  const sync = useSync()
  const isGuest = useAccount().state.kind === 'guest'
  const { draft, change, demands: found, job } = tailoring
  const asked = draft?.asked ?? null
  const [progress, setProgress] = useState<ModelProgress>({ kind: 'idle' })
  const [round, setRound] = useState(0)

  const take = (news: RequestNews<'tailoring'>) => {
    if (!asked) return
    if (news.kind === 'unreached') setProgress({ kind: 'unreached' })
    else if (news.kind === 'under-way') {
      setProgress({ kind: 'under-way', stage: news.stage })
      if (asked.id === null) change({ asked: { ...asked, id: news.id } })
    } else if (news.kind === 'done') {
      setProgress({ kind: 'idle' })
      change((before) => takeFound(before, { ...asked, id: news.id }, news.result))
    } else if (news.id !== null) {
      const { code, retryAfter } = news
      setProgress({ kind: 'failed', code, retryAfter, canRetry: true })
    } else {
      const isForgotten = asked.id !== null && news.code === 'not-found'
      setProgress({ kind: 'failed', code: isForgotten ? 'forgotten' : news.code, canRetry: false })
      change({ asked: null })
    }
  }
  const takeNow = useEffectEvent(take)

  const watch = useEffectEvent((signal: AbortSignal) => {
    if (!asked) return null
    const { id, key, strength, requirements } = asked
    const begin = async () => {
      // The key must be on disk before the request is sent.
      await whenTailorDraftsSaved()
      const refusal = await prepareDocuments([documentId], { journal, sync })
      if (refusal) return failure(refusal === 'not-sent' ? 'unavailable' : refusal)
      return requests.begin({ posting: job.text, documentId, strength, requirements }, key)
    }
    return watchRequest({ id, begin, read: requests.read, signal })
  })

  // A guest has no account to wait for.
  const isReady = sync !== null || isGuest
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round checks again
  useEffect(() => {
    if (!asked || !isReady) return
    const ended = new AbortController()
    const follow = async () => {
      for await (const news of watch(ended.signal) ?? []) takeNow(news)
    }
    void follow()
    return () => ended.abort()
  }, [asked?.key, isReady, round])

  // The model finds the demands itself, unless it has found them before, or the person has edited them.
  const byModel = draft?.evidence?.posting === job.text ? draft.evidence : null
  const isEdited = draft !== null && (draft.removed.length > 0 || draft.added.length > 0)
  const known = isEdited || byModel?.unread === null ? found : byModel?.requirements
  const requirements = useMemo(() => {
    const demands = known?.map(({ id, words }) => ({ id, words: words.slice(0, 120) })) ?? []
    return demands.length > 0 ? demands.slice(0, 60) : null
  }, [known])

  const again = (answer: ApiResult<ModelRequest<'tailoring'>>) => {
    take(newsOf(answer, true))
    setRound((count) => count + 1)
  }
  return {
    progress: asked && progress.kind === 'idle' ? sending : progress,
    /** Requirements to send; null: the model finds them itself. */
    requirements,
    /** Requests suggestions; open ones of an earlier answer are replaced when they arrive. */
    ask(strength: Strength) {
      setProgress(sending)
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
