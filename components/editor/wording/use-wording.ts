import { unstable_isUnrecognizedActionError as isUnknownAction } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useEditor } from '@/components/document/editor/editor-context'
import { usePrepare } from '@/components/document/model/use-prepare'
import type { WordingWay } from '@/lib/ai/wording/ways'
import type { WordingResult } from '@/lib/ai/wording/wording-result'
import { endRequest, watchDraft } from '@/lib/browser/ai/model-requests'
import { answerOnDevice } from '@/lib/browser/ai/model-send'
import { readWording } from '@/lib/browser/ai/read-wording'
import { isOutdated } from '@/lib/browser/editing/take-wording'
import { currentWorkspace } from '@/lib/browser/sync/spaces/space-address'
import type { FieldAddress } from '@/lib/resume/change/address'
import { type SuggestWording, useSuggestWording } from '../state/suggest-wording'

export type WordingState =
  | { kind: 'idle' }
  | { kind: 'asking'; results: WordingResult[] }
  | { kind: 'failed'; code: string; retryAfter?: number | null; results: WordingResult[] }
  | { kind: 'answered'; results: WordingResult[] }

const idle: WordingState = { kind: 'idle' }

type Answered = { results: WordingResult[] } | { code: string; retryAfter?: number | null }

/** Failures of a request for several lines after which each line is asked for by itself. */
const dividing: readonly string[] = [
  ...['unreadable', 'wrong-shape', 'cut-off', 'too-slow', 'too-long', 'too-large'],
]

/** Last answers by document and text, so that reopening the dialog shows them again. */
const answers = new Map<string, WordingResult>()

/**
 * Asks a model for other wordings of texts, a group of them at a time, and caches the answers while the texts are
 * unchanged. Answers to outdated requests are dropped. What has come stays after an error, and after it was stopped.
 *
 * @param addresses constant for the life of the component
 */
export function useWording(addresses: readonly FieldAddress[]) {
  const { session, ids } = useEditor()
  const { id } = session.document()
  const suggest = useSuggestWording()
  const prepare = usePrepare(session)
  const place = (address: string) => `${id} ${address}`
  const [state, setState] = useState<WordingState>(() => {
    const results = addresses.flatMap((address) => {
      const result = answers.get(place(address))
      const isFresh = result && !isOutdated(session.document(), { address, before: result.before })
      return isFresh ? [result] : []
    })
    return results.length > 0 ? { kind: 'answered', results } : idle
  })
  const open = useRef<string | null>(null)

  const cancel = useCallback(() => {
    const request = open.current
    open.current = null
    // The server's deadline ends it as well.
    if (request) endRequest(request).catch(() => {})
  }, [])

  // Cancelled on unmount.
  useEffect(() => cancel, [cancel])

  /** Asks the account's model; shows what it writes until it has answered. */
  async function askAccount(asked: Parameters<SuggestWording>[0]) {
    const answered = new AbortController()
    void watchDraft('wording', asked.requestId, answered.signal)
    try {
      return await suggest?.(asked, currentWorkspace())
    } finally {
      answered.abort()
    }
  }

  async function askOnce(
    requestId: string,
    [address, ...others]: readonly string[],
    way: WordingWay,
    wish: string,
  ): Promise<Answered | null> {
    if (address === undefined) return { results: [] }
    const refusal = await prepare()
    if (refusal) return { code: refusal }
    // Cancelled during the upload.
    if (open.current !== requestId) return null
    const asked = {
      ...{ documentId: id, address, way },
      ...(others.length > 0 && { others }),
      ...(wish && { wish }),
    }
    try {
      const answer =
        (await answerOnDevice(requestId, { kind: 'wording', ...asked })) ??
        (await askAccount({ requestId, ...asked }))
      if (!answer) return { code: 'not-sent' }
      if (!answer.ok) return { code: answer.code, retryAfter: answer.retryAfter ?? null }
      const results = readWording(answer.result)
      return results ? { results } : { code: 'other' }
    } catch (error) {
      return { code: isUnknownAction(error) ? 'new-version' : 'offline' }
    }
  }

  async function ask(way: WordingWay, wish: string, groups: readonly (readonly string[])[]) {
    const results: WordingResult[] = []
    const waiting = [...groups]
    for (let group = waiting.shift(); group; group = waiting.shift()) {
      const requestId = ids.document()
      open.current = requestId
      setState({ kind: 'asking', results: [...results] })
      const next = await askOnce(requestId, group, way, wish)
      if (!next || open.current !== requestId) return
      if ('code' in next) {
        if (group.length > 1 && dividing.includes(next.code)) {
          waiting.unshift(...group.map((address) => [address]))
          continue
        }
        open.current = null
        return setState({ kind: 'failed', ...next, results })
      }
      for (const result of next.results) answers.set(place(result.address), result)
      results.push(...next.results)
      // A line that the model left out is asked for by itself.
      const answered = new Set(next.results.map((result) => result.address))
      const missing = group.filter((address) => !answered.has(address))
      if (group.length > 1) waiting.unshift(...missing.map((address) => [address]))
    }
    open.current = null
    setState({ kind: 'answered', results })
  }

  function stop() {
    cancel()
    setState((now) =>
      now.kind === 'asking' && now.results.length > 0 ? { ...now, kind: 'answered' } : idle,
    )
  }

  return {
    state,
    /** @param groups addresses of the texts of each request; by default each text has its own */
    ask: (way: WordingWay, wish: string, groups: readonly (readonly string[])[] = [addresses]) =>
      void ask(way, wish, groups),
    stop,
  }
}
