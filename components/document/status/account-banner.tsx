'use client'

import { useEffect, useRef } from 'react'
import { Banner } from '@/components/ui/banner'
import { useMessages } from '@/components/ui/messages'
import { suspectOutage, useOutages } from '@/lib/browser/client/outages/use-outages'
import { useSaveState } from '@/lib/browser/storage/journal/use-journal'
import { useSync, useSyncState } from '@/lib/browser/sync/use-sync'
import { outages as outageMessages } from '@/lib/messages/areas'

/**
 * Says that the account cannot be reached or written to, what goes on and what waits; nothing for guests,
 * who need no server, and nothing where the device itself is offline, which the line in the bar says.
 */
export function AccountBanner({ className }: { className: string }) {
  const words = useMessages(outageMessages)
  const sync = useSync()
  const { kind } = useSyncState()
  const isInTab = useSaveState().kind === 'memory-only'
  const outages = useOutages(kind !== 'guest')
  const out = outages.find((one) => one === 'server' || one === 'saving')

  useEffect(() => {
    if (kind === 'retrying' || kind === 'offline') suspectOutage()
  }, [kind])

  const wasOut = useRef(false)
  useEffect(() => {
    const isBack = wasOut.current && out === undefined && navigator.onLine
    wasOut.current = out !== undefined
    // Waiting changes are sent now; each device notices at a different time.
    if (isBack) void sync?.flush()
  }, [out, sync])

  if (out !== 'server' && out !== 'saving') return null
  return (
    <Banner tone="warning" className={`text-sm ${className}`}>
      <span className="max-sm:hidden">
        {words[out]} {isInTab ? words.waitsInTab : words.waits}
      </span>
      {/* A phone has room for what matters. */}
      <span className="sm:hidden">
        {words.short[out]} {isInTab ? words.waitsInTab : words.short.waits}
      </span>
    </Banner>
  )
}
