import { openBroadcast } from '../../device/open-broadcast'

const listeners = new Set<(key: string) => void>()
let channel: ReturnType<typeof openChannel> | null = null

const isKey = (data: unknown): data is string => typeof data === 'string'

// Tabs that are alone meet when they write.
const openChannel = () =>
  openBroadcast('vitae:tailor-drafts', isKey, (key) => {
    for (const listener of [...listeners]) listener(key)
  })

/** Says to other tabs that a draft was written. Nothing stays open where nobody listens. */
export function reportDraft(key: string): void {
  const open = channel ?? openChannel()
  open.post(key)
  if (open !== channel) open.close()
}

/** Hears which drafts other tabs have written; answers how to stop. */
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
