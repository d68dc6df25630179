import { unstable_isUnrecognizedActionError as isUnknownAction } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useEditor } from '@/components/document/editor/editor-context'
import { usePrepare } from '@/components/document/model/use-prepare'
import type { WordingWay } from '@/lib/ai/wording/ways'
import type { WordingResult } from '@/lib/ai/wording/wording-result'
import { endRequest } from '@/lib/browser/ai/model-requests'
import { answerOnDevice } from '@/lib/browser/ai/model-send'
import { readWording } from '@/lib/browser/ai/read-wording'
import { isOutdated } from '@/lib/browser/editing/take-wording'
import { currentWorkspace } from '@/lib/browser/sync/spaces/space-address'
import type { FieldAddress } from '@/lib/resume/change/address'
import { useSuggestWording } from '../state/suggest-wording'

export type WordingState =
  | { kind: 'idle' }
  | { kind: 'asking' }
  | { kind: 'failed'; code: string }
  | { kind: 'answered'; result: WordingResult }

const idle: WordingState = { kind: 'idle' }

/** Last answers by document and text, so that reopening the dialog shows them again. */
const answers = new Map<string, WordingResult>()

/**
 * Asks a model for other wordings of one text, and caches the answer while the text is unchanged. Answers to outdated
 * requests are dropped.
 *
 * @param address constant for the life of the component
 */
export function useWording(address: FieldAddress) {
  const { session, ids } = useEditor()
  const { id } = session.document()
  const suggest = useSuggestWording()
  const prepare = usePrepare(session)
  const place = `${id} ${address}`
  const [state, setState] = useState<WordingState>(() => {
    const result = answers.get(place)
    const isFresh = result && !isOutdated(session.document(), { address, before: result.before })
    return isFresh ? { kind: 'answered', result } : idle
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

  async function askOnce(requestId: string, way: WordingWay, wish: string): Promise<WordingState> {
    const refusal = await prepare()
    if (refusal) return { kind: 'failed', code: refusal }
    // Cancelled during the upload.
    if (open.current !== requestId) return idle
    const asked = { documentId: id, address, way, ...(wish && { wish }) }
    try {
      const answer =
        (await answerOnDevice(requestId, { kind: 'wording', ...asked })) ??
        (await suggest?.({ requestId, ...asked }, currentWorkspace()))
      if (!answer) return { kind: 'failed', code: 'not-sent' }
      if (!answer.ok) return { kind: 'failed', code: answer.code }
      const result = readWording(answer.result)
      return result ? { kind: 'answered', result } : { kind: 'failed', code: 'other' }
    } catch (error) {
      return { kind: 'failed', code: isUnknownAction(error) ? 'new-version' : 'offline' }
    }
  }

  async function ask(way: WordingWay, wish: string) {
    const requestId = ids.document()
    open.current = requestId
    setState({ kind: 'asking' })
    const next = await askOnce(requestId, way, wish)
    if (open.current !== requestId) return
    open.current = null
    if (next.kind === 'answered') answers.set(place, next.result)
    setState(next)
  }

  function stop() {
    cancel()
    setState(idle)
  }

  return { state, ask: (way: WordingWay, wish: string) => void ask(way, wish), stop }
}
