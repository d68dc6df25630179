import { useCallback, useEffect, useRef, useState } from 'react'
import { useSendAll } from '@/components/history/use-send-all'
import type { TranslationLanguage } from '@/lib/ai/translation/languages'
import type { TranslationResult } from '@/lib/ai/translation/translated-copy'
import { isUnderWay, type ModelRequest } from '@/lib/browser/ai/model-request'
import { createModelRequests, endRequest } from '@/lib/browser/ai/model-requests'
import type { ApiResult } from '@/lib/browser/api/types'
import { useEditor } from '../state/editor-context'

export type TranslationState =
  | { kind: 'idle' }
  | { kind: 'working'; stage: string }
  | { kind: 'failed'; code: string }

type TranslationRequest = ModelRequest<'translation'>

const requests = createModelRequests('translation')

/** Milliseconds between two looks. */
const pause = 1_200
/** Looks that may find nobody, one after the other, before it is said. */
const mostMisses = 10

const wait = () => new Promise((resolve) => setTimeout(resolve, pause))

/** Lets the open CV be translated, and looks until it is done. Closing what shows it ends it. */
export function useTranslation(onDone: (result: TranslationResult) => Promise<void>) {
  const { session } = useEditor()
  const { id: documentId } = session.document()
  const sendAll = useSendAll(documentId)
  const [state, setState] = useState<TranslationState>({ kind: 'idle' })
  /** Which asking is the newest one; an older one says nothing any more. */
  const turn = useRef(0)
  const request = useRef<string | null>(null)

  const stop = useCallback(() => {
    turn.current += 1
    if (request.current) endRequest(request.current).catch(() => {})
    request.current = null
    setState({ kind: 'idle' })
  }, [])
  useEffect(() => stop, [stop])

  /** Shows how far it is; true once there is nothing more to look for. */
  async function show(asked: TranslationRequest): Promise<boolean> {
    if (isUnderWay(asked)) {
      request.current = asked.id
      setState({ kind: 'working', stage: asked.stage ?? 'waiting' })
      return false
    }
    request.current = null
    if (asked.result) await onDone(asked.result)
    else setState({ kind: 'failed', code: asked.code ?? '' })
    return true
  }

  async function follow(begun: ApiResult<TranslationRequest>, mine: number): Promise<void> {
    let last = begun
    for (let misses = 0; turn.current === mine; ) {
      if (last.ok && (await show(last.value))) return
      misses = last.ok ? 0 : misses + 1
      if (!last.ok && (!request.current || misses > mostMisses)) {
        return setState({ kind: 'failed', code: last.code })
      }
      await wait()
      if (turn.current === mine && request.current) last = await requests.read(request.current)
    }
  }

  async function begin(language: TranslationLanguage) {
    turn.current += 1
    const mine = turn.current
    setState({ kind: 'working', stage: 'waiting' })
    // What is translated is what is on the screen.
    if (!(await sendAll())) {
      if (turn.current === mine) {
        setState({ kind: 'failed', code: navigator.onLine ? 'not-sent' : 'offline' })
      }
      return
    }
    if (turn.current !== mine) return
    const begun = await requests.begin({ documentId, language })
    // Stopped while it was begun: it is ended there, too.
    if (turn.current !== mine && begun.ok) return endRequest(begun.value.id)
    await follow(begun, mine)
  }

  return { state, stop, begin: (language: TranslationLanguage) => void begin(language) }
}
