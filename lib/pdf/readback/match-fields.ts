import type { Fact } from './facts'
import { levelBare } from './levelled'

/** The person, who has no entry. */
const person = 'person'

const ownersOf = ({ entries }: Fact) => (entries.length > 0 ? entries : [person])

/** Characters that nobody sees, such as the joiners of Persian. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu

/** Folds the words of a field: without case, punctuation and what nobody sees. */
export const foldField = (text: string): string => levelBare(text.replace(unseen, '')).text

/** Key that two facts in the same field share. */
const keyOf = ({ kind }: Fact, text: string) => `${kind} ${foldField(text)}`

/** Keys of a fact that was read; an employer with its place stands for one that was typed as "Hallmann, Kassel". */
const keysOf = (fact: Fact): string[] => [
  keyOf(fact, fact.text),
  ...(fact.place === '' ? [] : [keyOf(fact, `${fact.text} ${fact.place}`)]),
]

/** Keys of the facts of each entry, in the order of the document. */
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

/** All pairs of a typed and a read entry that share a fact; those that share most come first, then those in order. */
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
  /** Number of entries that were read and that nobody typed. */
  strays: number
}

/**
 * Compares a document with what a reader filled in, field by field: a fact is in its own field where the entry that
 * shares most with the typed one has it under the same kind. Each entry that was read stands for one typed entry.
 *
 * @param typed facts of the document
 * @param read facts of what was read, printed in the same style of dates and language (`factsOf`)
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
