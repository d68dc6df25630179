'use client'

import { useEffect, useState } from 'react'
import { useAnyEditor } from '@/components/document/editor/editor-context'
import { type BlindCopy, makeBlindCopy } from '@/lib/browser/import-export/export/blind-copy'

/** `off` where nobody asked for it; `failed` where it could not be made or read back. */
export type BlindState =
  | { kind: 'off' }
  | { kind: 'making' }
  | { kind: 'failed' }
  | { kind: 'ready'; copy: BlindCopy }

/** Makes the anonymous copy of the open CV while it is asked for. */
export function useBlindCopy(isOn: boolean): BlindState {
  const { session } = useAnyEditor()
  const [state, setState] = useState<BlindState>({ kind: 'off' })
  useEffect(() => {
    const document = session.document()
    if (!isOn || document.kind !== 'resume') {
      setState({ kind: 'off' })
      return
    }
    const abort = new AbortController()
    let made: BlindCopy | null = null
    const make = async () => {
      setState({ kind: 'making' })
      made = await makeBlindCopy(document, abort.signal).catch(() => null)
      if (abort.signal.aborted) made?.pdf.close()
      else setState(made ? { kind: 'ready', copy: made } : { kind: 'failed' })
    }
    void make()
    return () => {
      abort.abort()
      made?.pdf.close()
    }
  }, [isOn, session])
  return state
}
