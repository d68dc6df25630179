'use client'

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
    // Not even our own code can be reached: the line in the bar says so. It is tried when it is next asked for.
    opened = null
    return null
  }
}

/** One watch for the whole page, for as long as a part of it shows what is out. */
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

/** Something failed that hangs on the server: it is looked at soon. */
export function suspectOutage(): void {
  if (listeners.size === 0) return
  opened ??= open()
  void opened.then((watch) => watch?.suspect())
}
