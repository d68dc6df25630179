'use client'

import { useCallback, useEffect, useState } from 'react'
import { type CvRequestHead, cvRequestsApi } from '@/lib/browser/client/cv-requests-api'

/** Milliseconds between two polls. */
const pause = 3_000

/** Returns true for a request that is not finished. */
export const isUnderWay = ({ status }: Pick<CvRequestHead, 'status'>): boolean =>
  status === 'waiting' || status === 'running'

/** Returns the CV requests of the account, polled while one is not finished. A failed poll changes nothing. */
export function useCvRequests(first: CvRequestHead[]) {
  const [requests, setRequests] = useState(first)
  const reload = useCallback(async () => {
    const result = await cvRequestsApi.list()
    if (result.ok) setRequests(result.value)
  }, [])
  const isPolling = requests.some(isUnderWay)
  useEffect(() => {
    if (!isPolling) return
    const timer = setInterval(() => void reload(), pause)
    return () => clearInterval(timer)
  }, [isPolling, reload])
  return { requests, reload }
}
