import type { JournalNamespace } from './journal-types'

/**
 * Kinds of messages between tabs about a document: its content changed, its writer changed; a tab wants to
 * write it, and the tab that wrote it until now has stored everything.
 */
const kinds = ['changed', 'lease', 'wanted', 'settled'] as const

type Message = { tab: string; kind: (typeof kinds)[number]; id: string }

/** Word between the tabs of one namespace. Without BroadcastChannel each tab is alone. */
export type TabChannel = {
  post: (kind: Message['kind'], id: string) => void
  listen: (kind: Message['kind'], listener: (id: string) => void) => () => void
  close: () => void
}

/** @param tab this tab's own name: its messages come back to nobody here */
export function openTabChannel(namespace: JournalNamespace, tab: string): TabChannel {
  const listeners = new Set<(message: Message) => void>()
  const channel =
    typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`vitae:${namespace}`)
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isMessage(data) && data.tab !== tab) for (const listener of [...listeners]) listener(data)
  })
  return {
    post: (kind, id) => channel?.postMessage({ tab, kind, id } satisfies Message),
    listen(kind, listener) {
      const listen = (message: Message) => {
        if (message.kind === kind) listener(message.id)
      }
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
    close: () => channel?.close(),
  }
}

function isMessage(data: unknown): data is Message {
  return (
    typeof data === 'object' &&
    data !== null &&
    'tab' in data &&
    typeof data.tab === 'string' &&
    'id' in data &&
    typeof data.id === 'string' &&
    'kind' in data &&
    kinds.some((kind) => kind === data.kind)
  )
}
