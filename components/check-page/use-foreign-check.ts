import { useEffect, useRef, useState } from 'react'
import type { Running } from '@/lib/browser/import-export/import/run-import'
import { checkForeign, type ForeignCheck } from '@/lib/browser/paper/checks/check-foreign'

type Failure = Extract<ForeignCheck, { ok: false }>['code']

type State =
  | { kind: 'none' }
  | { kind: 'reading'; name: string }
  | { kind: 'failed'; code: Failure }
  | { kind: 'checked'; name: string; result: Extract<ForeignCheck, { ok: true }> }

/** Checks one file at a time; a new file replaces the current one. */
export function useForeignCheck() {
  const [state, setState] = useState<State>({ kind: 'none' })
  const running = useRef<Running<ForeignCheck> | null>(null)
  useEffect(() => () => running.current?.cancel(), [])

  async function check(file: File) {
    running.current?.cancel()
    setState({ kind: 'reading', name: file.name })
    let bytes: Uint8Array<ArrayBuffer>
    try {
      bytes = new Uint8Array(await file.arrayBuffer())
    } catch {
      // A folder looks like a file until it is read.
      setState({ kind: 'failed', code: 'not-pdf' })
      return
    }
    const own = checkForeign(bytes, file.name)
    running.current = own
    const outcome = await own.outcome
    if (running.current !== own) return
    if (!outcome) setState({ kind: 'none' })
    else if (!outcome.ok) setState({ kind: 'failed', code: outcome.code })
    else setState({ kind: 'checked', name: file.name, result: outcome })
  }

  return { state, check, cancel: () => running.current?.cancel() }
}
