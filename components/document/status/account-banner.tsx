import { useEffect, useRef } from 'react'
import { Banner } from '@/components/ui/banner'
import { useMessages } from '@/components/ui/messages'
import { suspectOutage, useOutages } from '@/lib/browser/client/outages/use-outages'
import { useSaveState } from '@/lib/browser/storage/journal/use-journal'
import { useSync, useSyncState } from '@/lib/browser/sync/use-sync'
import { outages as outageMessages } from '@/lib/messages/areas'

/**
 * Reports that the account cannot be reached or written, and the consequences; nothing for guests, nor while the device
 * is offline, which the save state shows.
 */
export function AccountBanner({ className }: { className: string }) {
  const messages = useMessages(outageMessages)
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
    // Pending changes are sent at once; devices notice the recovery at different times.
    if (isBack) void sync?.flush()
  }, [out, sync])

  const isDeviceOffline = kind === 'offline' && !navigator.onLine
  if (isDeviceOffline || (out !== 'server' && out !== 'saving')) return null
  return (
    <Banner tone="warning" className={`text-sm ${className}`}>
      <span className="max-sm:hidden">
        {messages[out]} {isInTab ? messages.waitsInTab : messages.waits}
      </span>
      {/* Shortened on a phone. */}
      <span className="sm:hidden">
        {messages.short[out]} {isInTab ? messages.waitsInTab : messages.short.waits}
      </span>
    </Banner>
  )
}
