import 'server-only'
import type { OwnerId } from '../../owner'
import type { Live, LiveListener } from '../live-types'

export type EmbeddedLive = Live & {
  subscribe: NonNullable<Live['subscribe']>
  endAccess: NonNullable<Live['endAccess']>
  /** Ends every stream, so that the server can end. */
  close: () => void
}

/** Opens notices within one process. */
export function openEmbeddedLive(): EmbeddedLive {
  const listeners = new Map<OwnerId, Set<LiveListener>>()
  return {
    async publish(owner, at) {
      for (const { onNews } of [...(listeners.get(owner) ?? [])]) onNews(at)
    },
    endAccess(owner) {
      for (const { onEndedAccess } of [...(listeners.get(owner) ?? [])]) onEndedAccess()
    },
    invite: async () => ({ kind: 'events' }),
    subscribe(owner, listener) {
      const all = listeners.get(owner) ?? new Set()
      listeners.set(owner, all.add(listener))
      return () => {
        all.delete(listener)
        if (all.size === 0) listeners.delete(owner)
      }
    },
    close() {
      for (const all of [...listeners.values()]) for (const { onEnd } of [...all]) onEnd()
    },
  }
}
