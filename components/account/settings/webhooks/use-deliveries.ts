'use client'

import { useCallback, useEffect, useState } from 'react'
import type { WebhookDelivery } from '@/lib/browser/client/webhooks-api'
import { useProgramAccess } from '../program-access'

/** Milliseconds between two polls. */
const pause = 2_000

/** Returns true for an attempt that is due now, not in hours. */
const isUnderWay = ({ state, nextAt }: WebhookDelivery) =>
  state === 'waiting' && nextAt !== null && Date.parse(nextAt) - Date.now() < 10_000

export type Deliveries = {
  isOpen: boolean
  /** Null until they are loaded. */
  rows: WebhookDelivery[] | null
  hasFailed: boolean
  open: () => void
  close: () => void
}

/** Returns the latest deliveries of a webhook, loaded on demand and polled while an attempt is due. */
export function useDeliveries(hookId: string): Deliveries {
  const { webhooksApi } = useProgramAccess()
  const [isOpen, setOpen] = useState(false)
  const [rows, setRows] = useState<WebhookDelivery[] | null>(null)
  const [hasFailed, setFailed] = useState(false)

  const read = useCallback(async () => {
    const result = await webhooksApi.deliveries(hookId)
    setFailed(!result.ok)
    if (result.ok) setRows(result.value)
  }, [hookId, webhooksApi])

  const isPolling = isOpen && (rows?.some(isUnderWay) ?? false)
  useEffect(() => {
    if (!isPolling) return
    const timer = setInterval(() => void read(), pause)
    return () => clearInterval(timer)
  }, [isPolling, read])

  return {
    isOpen,
    rows,
    hasFailed,
    open() {
      setOpen(true)
      void read()
    },
    close: () => setOpen(false),
  }
}
