import type { KeptFacts, PaperNode } from '../layout/nodes'
import { dropOldest } from './word-memo'

/** The parts of one document that is being built. */
export type CacheSession = {
  /** A part as it was built before. */
  take: (key: string) => KeptFacts | undefined
  put: (key: string, facts: KeptFacts) => unknown
  /** A name for a part that no other part of the document has, the same in every render. */
  nameOf: (id: string) => string
  /** Keeps what was put: call when every face is there that the words need. */
  commit: () => void
}

const maximumParts = 2_000

/** Remembers parts of documents that need not be built again. */
export function createKeptNodes(): { open: () => CacheSession } {
  const parts = new Map<string, KeptFacts>()
  return {
    open() {
      const made = new Map<string, KeptFacts>()
      const names = new Map<string, number>()
      return {
        take(key) {
          const known = parts.get(key)
          if (!known) return undefined
          parts.delete(key)
          parts.set(key, known)
          return known
        },
        put: (key, facts) => made.set(key, facts),
        nameOf(id) {
          const count = names.get(id) ?? 0
          names.set(id, count + 1)
          return count === 0 ? id : `${id}#${count}`
        },
        commit() {
          for (const [key, facts] of made) {
            dropOldest(parts, maximumParts)
            parts.set(key, facts)
          }
        },
      }
    },
  }
}

/** Builds what is in a kept part, where it has to be worked out again. */
export function expandCached(node: PaperNode) {
  const full = node.kept?.expand?.()
  if (!full || !node.kept) return
  node.props = full.props
  node.children = full.children ?? []
  node.kept.facts.props = { ...full.props }
  node.kept.expand = null
}
