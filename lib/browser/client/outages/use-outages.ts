import { useSyncExternalStore } from 'react'
import type { Outage } from './outages'
import type { OutageWatch } from './watch-outages'

const nothing: readonly Outage[] = []
const never = () => () => {}

let told = nothing
let opened: Promise<OutageWatch | null> | null = null
const listeners = new Set<() => void>()

async function open(): Promise<OutageWatch | null> {
  try {
    const { openOutageWatch } = await import('./open-outage-watch')
    return openOutageWatch((next) => {
      told = next
      for (const listener of listeners) listener()
    })
  } catch {
    // The code cannot be loaded either, which the status line reports; the next use retries.
    opened = null
    return null
  }
}

/** Shares one watch among all components of the page. */
function listen(listener: () => void): () => void {
  listeners.add(listener)
  opened ??= open()
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    void opened?.then((watch) => watch?.close())
    opened = null
    told = nothing
  }
}

/** Returns the current outages of the server; none if `isWanted` is false. */
export function useOutages(isWanted: boolean): readonly Outage[] {
  return useSyncExternalStore(
    isWanted ? listen : never,
    () => (isWanted ? told : nothing),
    () => nothing,
  )
}

/** Triggers a health check after a failure that may be caused by the server. */
export function suspectOutage(): void {
  if (listeners.size === 0) return
  opened ??= open()
  void opened.then((watch) => watch?.suspect())
}
