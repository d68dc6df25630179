const name = 'vitae:tailor-drafts'
const listeners = new Set<(key: string) => void>()
let channel: BroadcastChannel | null = null

// Without BroadcastChannel tabs meet when they write.
const openChannel = () =>
  typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name)

/** Says to other tabs that a draft was written. Nothing stays open where nobody listens. */
export function reportDraft(key: string): void {
  const open = channel ?? openChannel()
  open?.postMessage(key)
  if (open !== channel) open?.close()
}

/** Hears which drafts other tabs have written; answers how to stop. */
export function subscribeToDrafts(listener: (key: string) => void): () => void {
  listeners.add(listener)
  if (!channel) {
    channel = openChannel()
    channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') for (const one of [...listeners]) one(data)
    })
  }
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    channel?.close()
    channel = null
  }
}
