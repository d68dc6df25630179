import { openBroadcast } from '../../device/open-broadcast'

const listeners = new Set<(key: string) => void>()
let channel: ReturnType<typeof openChannel> | null = null

const isKey = (data: unknown): data is string => typeof data === 'string'

// Without BroadcastChannel, tabs merge when they write.
const openChannel = () =>
  openBroadcast('vitae:tailor-drafts', isKey, (key) => {
    for (const listener of [...listeners]) listener(key)
  })

/** Notifies other tabs that a draft was written. The channel is closed without listeners. */
export function reportDraft(key: string): void {
  const open = channel ?? openChannel()
  open.post(key)
  if (open !== channel) open.close()
}

/** Subscribes to drafts written by other tabs; returns an unsubscribe function. */
export function subscribeToDrafts(listener: (key: string) => void): () => void {
  listeners.add(listener)
  channel ??= openChannel()
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    channel?.close()
    channel = null
  }
}
