import 'server-only'
import { kindOf } from '../exports/archive/row-kinds'
import type { Item, Items } from '../items/item-types'
import { pagesOf } from '../items/pages'
import type { RowKind } from '../items/row-kind'
import { type OwnerId, toOwnerId } from '../owner'
import { carriers } from './carry-row'
import type { MoveSide } from './move-types'
import { printOf } from './row-print'

/** A row that is moved, as one side has it. */
export type ReadRow = { print: string; version: number; kind: RowKind }

export type ReadRows = {
  /** Rows that are moved, by `keyText`. */
  rows: Map<string, ReadRow>
  /** Number of rows of each kind that stay where they are. */
  left: Map<RowKind, number>
  /** Keys of rows of an unknown kind. */
  unknown: string[]
  people: OwnerId[]
}

/** Returns a key as one text, which `readKeyText` splits: no key contains a line break. */
export const keyText = ({ pk, sk }: { pk: string; sk: string }) => `${pk}\n${sk}`

export function readKeyText(text: string): { pk: string; sk: string } {
  const [pk = '', sk = ''] = text.split('\n')
  return { pk, sk }
}

const pageSize = 500

/** Generates every row that has not expired. */
export async function* scanRows({
  items,
  now,
}: {
  items: Pick<Items, 'scan'>
  now: () => number
}): AsyncGenerator<Item> {
  for await (const page of pagesOf((cursor) => items.scan({ limit: pageSize, cursor }))) {
    for (const item of page.items) {
      const isOver = item.expiresAt !== null && item.expiresAt * 1_000 <= now()
      if (!isOver) yield item
    }
  }
}

/** Reads every row of a side: those that are moved, those that stay, and those of an unknown kind. */
export async function readRows(
  side: Pick<MoveSide, 'items' | 'secrets' | 'now'>,
): Promise<ReadRows> {
  const found: ReadRows = { rows: new Map(), left: new Map(), unknown: [], people: [] }
  for await (const item of scanRows(side)) {
    const kind = kindOf(item)
    if (!kind) {
      found.unknown.push(`${item.pk} ${item.sk}`)
      continue
    }
    const compared =
      kind.how === 'left' ? null : await carriers[kind.how].compare(item, side.secrets)
    if (!compared) {
      found.left.set(kind, (found.left.get(kind) ?? 0) + 1)
      continue
    }
    found.rows.set(keyText(item), { print: printOf(compared), version: item.version, kind })
    if (kind.how === 'person') found.people.push(toOwnerId(item.pk.slice('owner#'.length)))
  }
  return found
}
