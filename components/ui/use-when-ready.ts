import { useCallback, useEffect, useRef } from 'react'

/**
 * Queues files or text until a handler is available, as while a journal opens.
 *
 * @param take handler; null until available
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
