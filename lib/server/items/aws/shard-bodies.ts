import 'server-only'
import { sha256Of } from '../../sha256-of'
import { packCursor } from '../cursor'
import { itemLimits } from '../item-limits'
import {
  type Item,
  type ItemKey,
  type Items,
  type Page,
  type PutResult,
  StoreUnavailableError,
} from '../item-types'
import type { DynamoItems } from './open-items'
import { conflict } from './write-rows'

/** Rows that take most units of a save: the content of documents, in the partition of an owner. */
const shardedPrefix = 'body#'
const ownerPartition = /^owner#[^#]+$/
/** Partitions in which the bodies of one owner are stored, by the first digit of a hash. */
const shards = Array.from('0123456789abcdef')
const partitionOf = (pk: string, shard: string) => `${pk}#bodies#${shard}`
const ownerOf = /^(owner#[^#]+)#bodies#[0-9a-f]$/

/** Attempts of a write that expects no version while others write the same row. */
const racingRounds = 5

/** Returns the key under which format 2 stores a body; null for any other row, whose key stays. */
export function shardKeyOf({ pk, sk }: ItemKey): ItemKey | null {
  if (!ownerPartition.test(pk) || !sk.startsWith(shardedPrefix)) return null
  return { pk: partitionOf(pk, sha256Of(sk).charAt(0)), sk }
}

const withOwner = (item: Item): Item => ({ ...item, pk: item.pk.replace(ownerOf, '$1') })

const hasBodies = (pk: string, prefix = '') =>
  ownerPartition.test(pk) && (prefix.startsWith(shardedPrefix) || shardedPrefix.startsWith(prefix))

/** Merges pages of several partitions up to the first place where one of them has more; a later page wins. */
function mergePages(
  pages: readonly Page[],
  { limit, direction }: Pick<Parameters<Items['query']>[0], 'limit' | 'direction'>,
): Page {
  const sign = direction === 'descending' ? -1 : 1
  const compare = (a: string, b: string) => sign * Buffer.compare(Buffer.from(a), Buffer.from(b))
  const ends = pages.flatMap(({ items, cursor }) => (cursor ? items.slice(-1) : []))
  const [end] = ends.map(({ sk }) => sk).sort(compare)
  const found = new Map(pages.flatMap(({ items }) => items.map((item) => [item.sk, item])))
  const sorted = [...found.values()].sort((a, b) => compare(a.sk, b.sk))
  const certain = end === undefined ? sorted : sorted.filter(({ sk }) => compare(sk, end) <= 0)
  let characters = 0
  const cut = certain.findIndex(({ data }, at) => {
    const isFull = at === limit || characters > itemLimits.pageCharacters
    characters += JSON.stringify(data).length
    return isFull
  })
  const items = (cut < 0 ? certain : certain.slice(0, cut)).map(withOwner)
  const last = items.at(-1)
  const isMore = last && (end !== undefined || cut > 0)
  return { items, cursor: isMore ? packCursor([last.sk]) : null }
}

/**
 * Stores the bodies of an owner in sixteen partitions, so that the saves of a workspace do not all reach one
 * (ADR aws-data). Keys above this adapter stay as they are. A body of format 1 is read at its old place and moves with
 * its next save: its new row is written if there is none, then the old one is deleted. Old rows never change, and where
 * both are there, the new one counts: after a crash between the two nothing is lost.
 */
export function shardBodies(table: DynamoItems): Items {
  const get: Items['get'] = async (key) => {
    const place = shardKeyOf(key)
    if (!place) return table.get(key)
    // The last for a body that moved after the first.
    const item = (await table.get(place)) ?? (await table.get(key)) ?? (await table.get(place))
    return item && withOwner(item)
  }

  const put: Items['put'] = async (draft, expected) => {
    const place = shardKeyOf(draft)
    if (!place) return table.put(draft, expected)
    const moved = { ...draft, ...place }
    if (expected === 'absent') {
      // None is created at the old place any more.
      return (await table.get(draft)) ? conflict : table.put(moved, 'absent')
    }
    if (expected === 'any') {
      for (let round = 0; round < racingRounds; round++) {
        const result = await put(draft, (await get(draft))?.version ?? 'absent')
        if (result.ok) return result
      }
      throw new StoreUnavailableError('busy')
    }
    const written = await table.put(moved, expected)
    if (written.ok || (await table.get(draft))?.version !== expected) return written
    const created = await table.create(moved, expected + 1)
    if (!created.ok || (await table.delete(draft, expected)).ok) return created
    // Deleted since it was read: nothing may come back.
    await table.delete(place, created.version)
    return conflict
  }

  return {
    get,
    put,
    async putInOrder(puts) {
      const results: PutResult[] = []
      for (const { draft, expected } of puts) {
        const result = await put(draft, expected)
        results.push(result)
        if (!result.ok) break
      }
      return results
    },
    async delete(key, expected) {
      const place = shardKeyOf(key)
      if (!place) return table.delete(key, expected)
      if (expected !== 'any' && !(await table.get(place))) return table.delete(key, expected)
      // The old row first: it would count again without the new one.
      await table.delete(key, 'any')
      return table.delete(place, expected)
    },
    async query(where) {
      if (!hasBodies(where.pk, where.prefix)) return table.query(where)
      // The old place first: a body that moves meanwhile is found in one of the two, or in both.
      const old = await table.query(where)
      const limit = Math.ceil(where.limit / 8)
      const ofShard = (one: string) =>
        table.query({ ...where, pk: partitionOf(where.pk, one), limit })
      return mergePages([old, ...(await Promise.all(shards.map(ofShard)))], where)
    },
    queryIndex: table.queryIndex,
    async scan(paging) {
      const page = await table.scan(paging)
      return { ...page, items: page.items.map(withOwner) }
    },
  }
}
