import { useEffect, useRef, useState } from 'react'
import type { Running } from '@/lib/browser/import-export/import/run-import'

/** File with its outcome; null while it is being read. */
type FileCheck<T> = { name: string; outcome: T | null }

/**
 * Checks one file at a time; a new file replaces the current one. `heading` is focused when there is an outcome.
 *
 * @param start checks bytes; none for a folder, which looks like a file until it is read
 */
export function useFileCheck<T>(
  start: (bytes: Uint8Array<ArrayBuffer>, name: string) => Running<T>,
) {
  const [state, setState] = useState<FileCheck<T> | null>(null)
  const running = useRef<Running<T> | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => () => running.current?.cancel(), [])
  useEffect(() => {
    if (state?.outcome) heading.current?.focus()
  }, [state])

  async function check(file: File) {
    const { name } = file
    running.current?.cancel()
    setState({ name, outcome: null })
    const bytes = await file.arrayBuffer().catch(() => new ArrayBuffer())
    const own = start(new Uint8Array(bytes), name)
    running.current = own
    const outcome = await own.outcome
    if (running.current === own) setState(outcome === null ? null : { name, outcome })
  }

  return { state, check, cancel: () => running.current?.cancel(), heading }
}
