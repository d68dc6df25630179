import { useCallback, useEffect, useState } from 'react'
import { type CvRequestHead, cvRequestsApi } from '@/lib/browser/client/cv-requests-api'

/** Milliseconds between two polls. */
const pause = 3_000

/** Returns true for a request that is not finished. */
export const isUnderWay = ({ status }: Pick<CvRequestHead, 'status'>): boolean =>
  status === 'waiting' || status === 'running'

/** Returns the requests for a CV, polled while one is not finished. A failed poll changes nothing. */
export function useCvRequests(documentId: string) {
  const [all, setAll] = useState<CvRequestHead[]>([])
  const reload = useCallback(async () => {
    const result = await cvRequestsApi.list()
    if (result.ok) setAll(result.value)
  }, [])
  useEffect(() => void reload(), [reload])
  const isPolling = all.some(isUnderWay)
  useEffect(() => {
    if (!isPolling) return
    const timer = setInterval(() => void reload(), pause)
    return () => clearInterval(timer)
  }, [isPolling, reload])
  return { requests: all.filter((one) => one.documentId === documentId), reload }
}
