import type { Fact } from './facts'
import { levelBare } from './levelled'

/** Key of the person, who has no entry. */
const person = 'person'

const ownersOf = ({ entries }: Fact) => (entries.length > 0 ? entries : [person])

/** Matches invisible characters, such as the joiners of Persian. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu

/** Folds the text of a field: without case, punctuation and invisible characters. */
export const foldField = (text: string): string => levelBare(text.replace(unseen, '')).text

/** Returns the key of a fact, equal for equal facts of a kind. */
const keyOf = ({ kind }: Fact, text: string) => `${kind} ${foldField(text)}`

/** Returns the keys of a fact; an employer with its place also matches one typed as "Hallmann, Kassel". */
const keysOf = (fact: Fact): string[] => [
  keyOf(fact, fact.text),
  ...(fact.place === '' ? [] : [keyOf(fact, `${fact.text} ${fact.place}`)]),
]

/** Returns the keys of each entry's facts, in document order. */
function keysByEntry(facts: readonly Fact[]): Map<string, Set<string>> {
  const entries = new Map<string, Set<string>>()
  for (const fact of facts) {
    for (const owner of ownersOf(fact)) {
      const keys = entries.get(owner) ?? new Set<string>()
      for (const key of keysOf(fact)) keys.add(key)
      entries.set(owner, keys)
    }
  }
  return entries
}

type Pair = { typed: string; read: string; shared: number; distance: number }

/** Returns all pairs of a typed and a read entry with common facts, sorted by number of those, then by order. */
function candidatesOf(
  typed: ReadonlyMap<string, ReadonlySet<string>>,
  read: ReadonlyMap<string, ReadonlySet<string>>,
): Pair[] {
  const order = new Map([...read.keys()].map((id, at) => [id, at]))
  const holders = new Map<string, string[]>()
  for (const [id, keys] of read) {
    for (const key of keys) holders.set(key, [...(holders.get(key) ?? []), id])
  }
  const pairs = [...typed].flatMap(([id, keys], at) => {
    const shared = new Map<string, number>()
    for (const key of keys) {
      for (const holder of holders.get(key) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1)
    }
    return [...shared].map(([holder, count]) => ({
      typed: id,
      read: holder,
      shared: count,
      distance: Math.abs(at - (order.get(holder) ?? 0)),
    }))
  })
  return pairs.sort((a, b) => b.shared - a.shared || a.distance - b.distance)
}

export type FieldMatch = {
  /** Typed facts that are not in their own field. */
  misplaced: Fact[]
  /** Number of read entries without a typed one. */
  strays: number
}

/**
 * Compares a document with a reader's result, field by field: a fact is in its own field if the read entry that shares
 * most with the typed one has it under the same kind. Each read entry matches one typed entry.
 *
 * @param typed facts of the document
 * @param read facts of the result, with the same date style and language (`factsOf`)
 */
export function matchFields(typed: readonly Fact[], read: readonly Fact[]): FieldMatch {
  const readEntries = keysByEntry(read)
  const typedEntries = keysByEntry(typed)
  const partners = new Map<string, ReadonlySet<string>>()
  const taken = new Set<string>()
  for (const pair of candidatesOf(typedEntries, readEntries)) {
    if (partners.has(pair.typed) || taken.has(pair.read)) continue
    taken.add(pair.read)
    partners.set(pair.typed, readEntries.get(pair.read) ?? new Set())
  }
  const isInField = (fact: Fact) =>
    ownersOf(fact).every((owner) => partners.get(owner)?.has(keyOf(fact, fact.text)))
  return {
    misplaced: typed.filter((fact) => !isInField(fact)),
    strays: readEntries.size - taken.size,
  }
}
