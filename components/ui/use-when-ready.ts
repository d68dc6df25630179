import { useCallback, useEffect, useRef } from 'react'

/**
 * Takes what somebody brings at any time, files or text, and hands it over when somebody can take it:
 * what comes while a journal opens waits for it.
 *
 * @param take null as long as it has to wait
 */
export function useWhenReady<T>(take: ((brought: readonly T[]) => unknown) | null) {
  const waiting = useRef<T[]>([])
  const latest = useRef(take)
  useEffect(() => {
    latest.current = take
    if (take && waiting.current.length > 0) take(waiting.current.splice(0))
  }, [take])
  return useCallback((brought: readonly T[]) => {
    if (brought.length === 0) return
    if (latest.current) latest.current(brought)
    else waiting.current.push(...brought)
  }, [])
}
