import 'server-only'
import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite'
import { endOfPrefix, packCursor, unpackCursor } from '../cursor'
import { checkLimit, itemLimits } from '../item-limits'
import type { Item, ItemData, Page } from '../item-types'

export const columns = 'pk, sk, version, gsi1pk, gsi1sk, expires_at, data'

type Row = Record<string, SQLOutputValue>

/** Parses an item from its row. The table is STRICT: columns have the types that are declared. */
export function toItem(row: Row): Item {
  return {
    pk: String(row.pk),
    sk: String(row.sk),
    version: Number(row.version),
    index: row.gsi1pk === null ? null : { gsi1pk: String(row.gsi1pk), gsi1sk: String(row.gsi1sk) },
    expiresAt: row.expires_at === null ? null : Number(row.expires_at),
    data: JSON.parse(String(row.data)) as ItemData,
  }
}

type Reading = {
  limit: number
  cursor?: string | null
  direction?: 'ascending' | 'descending'
  prefix?: string
  from?: string
}

/** Range of rows: its condition, its order, and the columns that identify a place in it. */
type Range = {
  fixed: { sql: string; value: string } | null
  /** Column that `prefix` and `from` refer to. */
  sortColumn: string
  /** In sort order; together they identify one row. */
  placeColumns: readonly string[]
}

/** Creates a reader of pages. Statements are prepared once for each shape of a query. */
export function createPageReader(database: DatabaseSync) {
  const statements = new Map<string, StatementSync>()

  const prepare = (sql: string) => {
    const known = statements.get(sql)
    if (known) return known
    const statement = database.prepare(sql)
    statements.set(sql, statement)
    return statement
  }

  /**
   * @param seconds hides items that have expired by then; null shows them
   * @throws InvalidCursorError
   */
  return function readPage(range: Range, reading: Reading, seconds: number | null): Page {
    checkLimit(reading.limit)
    const isDescending = reading.direction === 'descending'
    const conditions: string[] = []
    const values: (string | number)[] = []
    const add = (sql: string, ...added: (string | number)[]) => {
      conditions.push(sql)
      values.push(...added)
    }
    if (range.fixed) add(range.fixed.sql, range.fixed.value)
    if (reading.prefix) {
      add(`${range.sortColumn} >= ?`, reading.prefix)
      const end = endOfPrefix(reading.prefix)
      if (end !== null) add(`${range.sortColumn} < ?`, end)
    }
    if (reading.from !== undefined) add(`${range.sortColumn} >= ?`, reading.from)
    if (reading.cursor) {
      const places = unpackCursor(reading.cursor, range.placeColumns.length)
      const marks = places.map(() => '?').join(', ')
      add(`(${range.placeColumns.join(', ')}) ${isDescending ? '<' : '>'} (${marks})`, ...places)
    }
    if (seconds !== null) add('(expires_at IS NULL OR expires_at > ?)', seconds)
    const order = range.placeColumns.map((column) => `${column} ${isDescending ? 'DESC' : 'ASC'}`)
    const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''
    const sql = `SELECT ${columns} FROM items ${where} ORDER BY ${order.join(', ')} LIMIT ?`
    return cutPage(prepare(sql).iterate(...values, reading.limit + 1), reading.limit, range)
  }
}

function cutPage(rows: Iterable<Row>, limit: number, range: Range): Page {
  const items: Item[] = []
  let characters = 0
  let last: Row | null = null
  for (const row of rows) {
    if (items.length === limit || characters > itemLimits.pageCharacters) {
      const places = range.placeColumns.map((column) => String(last?.[column]))
      return { items, cursor: packCursor(places) }
    }
    items.push(toItem(row))
    characters += String(row.data).length
    last = row
  }
  return { items, cursor: null }
}
