import { useEffect, useState, useSyncExternalStore } from 'react'
import { useEditor } from '@/components/document/editor/editor-context'
import { leftAloneIn } from '@/lib/browser/editing/proofreading/left-alone'
import { openProofreader } from '@/lib/browser/editing/proofreading/open-proofreader'
import {
  type Proofreading,
  type ProofreadingWatch,
  watchProofreading,
} from '@/lib/browser/editing/proofreading/watch-proofreading'

const idle: Proofreading = { kind: 'idle' }
const never = () => () => {}

export type OpenProofreading = { state: Proofreading; watch: ProofreadingWatch | null }

/** Returns the proofreading of the open CV, loaded on request. */
export function useProofreading(): OpenProofreading {
  const { session } = useEditor()
  const [watch, setWatch] = useState<ProofreadingWatch | null>(null)
  useEffect(() => {
    const { document, subscribe } = session
    const left = leftAloneIn(document().id)
    const opened = watchProofreading({ document, subscribe, open: openProofreader, left })
    setWatch(opened)
    return () => opened.close()
  }, [session])
  const read = () => watch?.state() ?? idle
  return { state: useSyncExternalStore(watch?.subscribe ?? never, read, () => idle), watch }
}
