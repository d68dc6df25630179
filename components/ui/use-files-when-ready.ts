import { useCallback, useEffect, useRef } from 'react'

/**
 * Takes files at any time, and hands them over when somebody can take them: what is dropped while a
 * journal opens waits for it.
 *
 * @param take null as long as files have to wait
 */
export function useFilesWhenReady(take: ((files: readonly File[]) => unknown) | null) {
  const waiting = useRef<File[]>([])
  const latest = useRef(take)
  useEffect(() => {
    latest.current = take
    if (take && waiting.current.length > 0) take(waiting.current.splice(0))
  }, [take])
  return useCallback((files: readonly File[]) => {
    if (files.length === 0) return
    if (latest.current) latest.current(files)
    else waiting.current.push(...files)
  }, [])
}
