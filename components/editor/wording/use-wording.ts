import { unstable_isUnrecognizedActionError as isUnknownAction } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useSendAll } from '@/components/history/use-send-all'
import type { WordingWay } from '@/lib/ai/wording/ways'
import type { WordingResult } from '@/lib/ai/wording/wording-result'
import { endRequest } from '@/lib/browser/ai/model-requests'
import { readWording } from '@/lib/browser/ai/read-wording'
import { useEditor } from '../state/editor-context'
import { useSuggestWording } from '../state/suggest-wording'

export type WordingState =
  | { kind: 'idle' }
  | { kind: 'asking' }
  | { kind: 'failed'; code: string }
  | { kind: 'answered'; result: WordingResult }

const idle: WordingState = { kind: 'idle' }

/** Asks a model for other words for one text; what comes for another question is passed over. */
export function useWording(address: string) {
  const { session, ids } = useEditor()
  const { id } = session.document()
  const suggest = useSuggestWording()
  const sendAll = useSendAll(session)
  const [state, setState] = useState<WordingState>(idle)
  const open = useRef<string | null>(null)

  const stop = useCallback(() => {
    const request = open.current
    open.current = null
    setState(idle)
    // The server ends it by its deadline, too.
    if (request) endRequest(request).catch(() => {})
  }, [])

  // Nobody waits any more for what was asked of another text.
  // biome-ignore lint/correctness/useExhaustiveDependencies: of this address
  useEffect(() => stop, [address, stop])

  async function askOnce(requestId: string, way: WordingWay): Promise<WordingState> {
    // What the server checks is what is on the screen.
    if (!(await sendAll()) || !suggest) {
      return { kind: 'failed', code: navigator.onLine ? 'not-sent' : 'offline' }
    }
    // Stopped while it was sent.
    if (open.current !== requestId) return idle
    try {
      const answer = await suggest({ requestId, documentId: id, address, way })
      if (!answer.ok) return { kind: 'failed', code: answer.code }
      const result = readWording(answer.result)
      return result ? { kind: 'answered', result } : { kind: 'failed', code: 'other' }
    } catch (error) {
      return { kind: 'failed', code: isUnknownAction(error) ? 'new-version' : 'offline' }
    }
  }

  async function ask(way: WordingWay) {
    const requestId = ids.document()
    open.current = requestId
    setState({ kind: 'asking' })
    const next = await askOnce(requestId, way)
    if (open.current !== requestId) return
    open.current = null
    setState(next)
  }

  return { state, ask: (way: WordingWay) => void ask(way), stop }
}
