import { useEffect, useState } from 'react'
import { useAnyEditor } from '@/components/document/editor/editor-context'
import { type BlindCopy, makeBlindCopy } from '@/lib/browser/import-export/export/blind-copy'

/** `off` if not requested; `failed` if it could not be created or read back. */
export type BlindState =
  | { kind: 'off' }
  | { kind: 'making' }
  | { kind: 'failed' }
  | { kind: 'ready'; copy: BlindCopy }

/** Creates the anonymised copy of the open CV while requested. */
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
