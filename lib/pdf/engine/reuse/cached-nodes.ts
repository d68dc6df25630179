import type { KeptFacts, PaperNode } from '../layout/nodes'
import { dropOldest } from './word-memo'

/** Cached parts of one document being built. */
export type CacheSession = {
  /** Returns a part built earlier. */
  take: (key: string) => KeptFacts | undefined
  put: (key: string, facts: KeptFacts) => unknown
  /** Returns a name for a part that is unique in the document and stable across renders. */
  nameOf: (id: string) => string
  /** Stores new parts: call when every face that their text needs is loaded. */
  commit: () => void
}

const maximumParts = 2_000

/** Creates the cache of parts of documents. */
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

/** Builds the content of a cached part that has to be laid out again. */
export function expandCached(node: PaperNode) {
  const full = node.kept?.expand?.()
  if (!full || !node.kept) return
  node.props = full.props
  node.children = full.children ?? []
  node.kept.facts.props = { ...full.props }
  node.kept.expand = null
}
