import { useEffect, useRef } from 'react'
import { useJournal, useSaveState } from '../storage/journal/use-journal'
import type { Sync } from './sync-types'

/** Returns true if the account seems reachable, so that data can be synced without the disk. */
const canReach = (sync: Sync): boolean =>
  !['offline', 'expired', 'ended'].includes(sync.state().kind)

/** Returns true if remote data does not fit on the disk, without any local input. */
function hasNoRoom(sync: Sync): boolean {
  const state = sync.state()
  return state.kind === 'saving' && state.isDiskFull === true
}

/**
 * Moves the journal of an account off a full disk once the account is reachable. Without a network the journal keeps
 * retrying the disk.
 *
 * @returns whether this page has left the disk: sync has to be reopened then
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
        // The disk does not answer, or the code cannot be loaded: the journal keeps retrying.
      }
      isLeaving.current = false
    }
    void leave()
    return sync.onState(() => void leave())
  }, [isFull, sync, journal])
  return isOffDisk
}
