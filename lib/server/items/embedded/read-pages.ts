import 'server-only'
import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite'
import { endOfPrefix, packCursor, unpackCursor } from '../cursor'
import { checkLimit, itemLimits } from '../item-limits'
import type { Item, ItemData, Page } from '../item-types'

export const columns = 'pk, sk, version, gsi1pk, gsi1sk, expires_at, data'

type Row = Record<string, SQLOutputValue>

/** An item as it was put. The table is STRICT: columns hold what their types say. */
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

/** A range of rows: which ones, in which order, and which columns name a place in it. */
type Range = {
  fixed: { sql: string; value: string } | null
  /** The column that `prefix` and `from` speak of. */
  sortColumn: string
  /** In the order of sorting; together they name one row. */
  placeColumns: readonly string[]
}

/** Reads pages of rows. Statements are prepared once for each shape of a question. */
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
   * @param seconds hides what has expired by then; null shows it
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
