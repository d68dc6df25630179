import { isRecord } from '@/lib/resume/is-record'
import { openBroadcast } from '../../device/open-broadcast'
import type { JournalNamespace } from './journal-types'

/**
 * Messages between tabs about a document: `changed` content, changed `lease`, a tab `wanted` to write it, and the
 * previous writer has `settled`, that is stored everything.
 */
const kinds = ['changed', 'lease', 'wanted', 'settled'] as const

type Message = { tab: string; kind: (typeof kinds)[number]; id: string }

export type TabChannel = ReturnType<typeof openTabChannel>

/**
 * Opens the channel between the tabs of a namespace.
 *
 * @param tab name of this tab, whose own messages are ignored
 */
export function openTabChannel(namespace: JournalNamespace, tab: string) {
  const listeners = new Set<(message: Message) => void>()
  const channel = openBroadcast(`vitae:${namespace}`, isMessage, (message) => {
    if (message.tab !== tab) for (const listener of [...listeners]) listener(message)
  })
  return {
    post: (kind: Message['kind'], id: string) => channel.post({ tab, kind, id }),
    listen(kind: Message['kind'], listener: (id: string) => void): () => void {
      const listen = (message: Message) => {
        if (message.kind === kind) listener(message.id)
      }
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
    close: channel.close,
  }
}

function isMessage(data: unknown): data is Message {
  return (
    isRecord(data) &&
    typeof data.tab === 'string' &&
    typeof data.id === 'string' &&
    kinds.some((kind) => kind === data.kind)
  )
}
