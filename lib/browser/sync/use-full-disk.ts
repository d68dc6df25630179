'use client'

import { useEffect, useRef } from 'react'
import { useJournal, useSaveState } from '../storage/journal/use-journal'
import type { Sync } from './sync-types'

/** The account can be reached, as far as is known: words get there without the disk. */
const canReach = (sync: Sync): boolean =>
  !['offline', 'expired', 'ended'].includes(sync.state().kind)

/** Nothing was typed yet, but what the account has does not fit on the disk. */
function hasNoRoom(sync: Sync): boolean {
  const state = sync.state()
  return state.kind === 'saving' && state.isDiskFull === true
}

/**
 * Takes the journal of an account off a disk that is full, once the account can be reached. Without a
 * network the journal goes on trying the disk: there is no better place.
 *
 * @returns whether this page is off the disk: sync has to be opened anew then
 */
export function useFullDisk(sync: Sync | null): boolean {
  const journal = useJournal()
  const state = useSaveState()
  const isFull = state.kind === 'memory-only' && state.reason === 'full'
  const isOffDisk = state.kind === 'memory-only' && state.reason === 'account-full'
  const isLeaving = useRef(false)
  useEffect(() => {
    if (!sync || !journal || journal.namespace === 'guest') return
    const leave = async () => {
      if (isLeaving.current || !(isFull || hasNoRoom(sync)) || !canReach(sync)) return
      isLeaving.current = true
      try {
        const { leaveFullDisk } = await import('../storage/journal/leave-full-disk')
        await leaveFullDisk(journal.namespace)
        await journal.flush()
      } catch {
        // The disk does not even answer, or the code is out of reach: the journal goes on trying.
      }
      isLeaving.current = false
    }
    void leave()
    return sync.onState(() => void leave())
  }, [isFull, sync, journal])
  return isOffDisk
}
