import { useEffect, useRef, useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import type { DataState } from '@/lib/browser/sync/history/data-state'
import { useCurrentWorkspace } from '@/lib/browser/sync/spaces/use-space'
import { spaces as spaceMessages, sync as syncMessages } from '@/lib/messages/areas'

/** Milliseconds that a state has to last before it is announced. */
const settled = 1_500

/**
 * Announces changes of the saving state to screen readers, in a pause. Saving and saved alternate with each key, so
 * only a state that differs from the last announced one is announced.
 */
export function DataStateVoice({ state }: { state: DataState }) {
  const { spoken } = useMessages(syncMessages)
  const { saved } = useMessages(spaceMessages)
  const isOwn = useCurrentWorkspace() === null
  const last = useRef<DataState['kind'] | null>(null)
  const [text, setText] = useState('')
  const { kind } = state
  useEffect(() => {
    if (kind === 'saving' || kind === last.current) return
    const timer = setTimeout(() => {
      const isFirst = last.current === null
      last.current = kind
      const isCalm = kind === 'on-device' || kind === 'in-account'
      if (kind === 'on-device' || (isFirst && isCalm)) setText('')
      else setText(kind === 'in-account' && !isOwn ? saved.spoken : spoken[kind])
    }, settled)
    return () => clearTimeout(timer)
  }, [kind, spoken, saved, isOwn])
  return (
    <span role="status" className="sr-only">
      {text}
    </span>
  )
}
