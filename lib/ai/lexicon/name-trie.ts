import type { Token } from './lexicon-tokens'

type Node<T> = { next: Map<string, Node<T>>; value: T | null }

/** Trie of token sequences, for the longest name at a position of a text. */
export type NameTrie<T> = {
  /** @returns false if the name exists already */
  add(tokens: readonly Token[], value: T): boolean
  /** Returns the longest name that begins at a token, and the index behind it. */
  findLongestAt(tokens: readonly Token[], at: number): { value: T; end: number } | null
}

/**
 * Creates an empty trie.
 * @param formsOf returns the forms that a token may have in a name, likeliest first
 */
export function createNameTrie<T>(formsOf: (token: string) => readonly string[]): NameTrie<T> {
  const root: Node<T> = { next: new Map(), value: null }

  function step(node: Node<T>, token: Token): Node<T> | null {
    if (token.kind === 'stop' || token.kind === 'end') return null
    const exact = node.next.get(token.text)
    if (exact || token.kind === 'sign') return exact ?? null
    for (const form of formsOf(token.text)) {
      const found = node.next.get(form)
      if (found) return found
    }
    return null
  }

  return {
    add(tokens, value) {
      let node = root
      for (const { text } of tokens) {
        const known = node.next.get(text)
        const next = known ?? { next: new Map(), value: null }
        if (!known) node.next.set(text, next)
        node = next
      }
      if (node.value !== null) return false
      node.value = value
      return true
    },
    findLongestAt(tokens, start) {
      let node: Node<T> | null = root
      let best: { value: T; end: number } | null = null
      for (let at = start; at < tokens.length; at++) {
        const token = tokens[at]
        node = token && node ? step(node, token) : null
        if (!node) break
        if (node.value !== null) best = { value: node.value, end: at + 1 }
      }
      return best
    },
  }
}
