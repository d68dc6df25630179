import 'server-only'
import { QueryCommand, ScanCommand } from '@aws-sdk/lib-dynamodb'
import { callService } from '../../aws/client-settings'
import { isNamed } from '../../aws/service-error'
import { endOfPrefix, packCursor, unpackCursor } from '../cursor'
import { checkLimit, itemLimits } from '../item-limits'
import { InvalidCursorError, type Item, type Page } from '../item-types'
import { indexName, type Row, readRow, toItem } from './rows'
import type { Table } from './write-rows'

type Reading = {
  limit: number
  cursor?: string | null
  direction?: 'ascending' | 'descending'
  prefix?: string
  from?: string
}

/** Range of rows: of the table or its index, in one partition; null for all of the table. */
type Range = { partition: 'pk' | 'gsi1pk'; sort: 'sk' | 'gsi1sk'; value: string } | null

/** Returns the keys that identify one place in a range, besides its partition. */
function placesOf(range: Range): readonly (keyof Row)[] {
  if (range === null) return ['pk', 'sk']
  return range.partition === 'pk' ? ['sk'] : ['gsi1sk', 'pk', 'sk']
}

const isBefore = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0

/** Condition on sort keys: DynamoDB allows only one, and the ends of ranges that are part of it. */
type Bounds = { sql: string; values: Record<string, string>; end: string | null } | 'nothing' | null

function boundsOf({ prefix, from }: Reading): Bounds {
  if (!prefix) return from ? { sql: '#sort >= :from', values: { ':from': from }, end: null } : null
  if (from === undefined || !isBefore(prefix, from)) {
    return { sql: 'begins_with(#sort, :prefix)', values: { ':prefix': prefix }, end: null }
  }
  const end = endOfPrefix(prefix)
  if (end === null) return { sql: '#sort >= :from', values: { ':from': from }, end }
  if (!isBefore(from, end)) return 'nothing'
  return { sql: '#sort BETWEEN :from AND :end', values: { ':from': from, ':end': end }, end }
}

function startOf(range: Range, cursor: string | null | undefined) {
  if (!cursor) return undefined
  const names = placesOf(range)
  const places = unpackCursor(cursor, names.length)
  const key = Object.fromEntries(names.map((name, at) => [name, places[at]]))
  return range ? { ...key, [range.partition]: range.value } : key
}

/** Makes one query to DynamoDB: at most a megabyte of rows, and the key where the next ones begin. */
async function askOnce(
  table: Table,
  {
    range,
    bounds,
    reading,
  }: { range: Range; bounds: Exclude<Bounds, 'nothing'>; reading: Reading },
  { start, limit }: { start: Record<string, unknown> | undefined; limit: number },
): Promise<{ rows: Row[]; next: Record<string, unknown> | undefined }> {
  const common = { TableName: table.name, Limit: limit, ExclusiveStartKey: start }
  const answer = await callService((how) => {
    if (range === null) {
      return table.client.send(new ScanCommand({ ...common, ConsistentRead: true }), how)
    }
    const isIndex = range.partition === 'gsi1pk'
    return table.client.send(
      new QueryCommand({
        ...common,
        ...(isIndex ? { IndexName: indexName } : { ConsistentRead: true }),
        ScanIndexForward: reading.direction !== 'descending',
        KeyConditionExpression: `#partition = :partition${bounds ? ` AND ${bounds.sql}` : ''}`,
        FilterExpression: 'attribute_not_exists(#ttl) OR #ttl > :now',
        ExpressionAttributeNames: {
          '#partition': range.partition,
          '#ttl': 'ttl',
          ...(bounds ? { '#sort': range.sort } : {}),
        },
        ExpressionAttributeValues: {
          ':partition': range.value,
          ':now': table.seconds(),
          ...bounds?.values,
        },
      }),
      how,
    )
  })
  return { rows: (answer.Items ?? []).map(readRow), next: answer.LastEvaluatedKey }
}

function cutPage(rows: readonly Row[], limit: number, range: Range, isOver: boolean): Page {
  const items: Item[] = []
  let characters = 0
  for (const [at, row] of rows.entries()) {
    if (items.length === limit || characters > itemLimits.pageCharacters) {
      const last = rows[at - 1]
      return { items, cursor: packCursor(placesOf(range).map((name) => String(last?.[name]))) }
    }
    items.push(toItem(row))
    characters += row.data.length
  }
  const last = rows.at(-1)
  if (isOver || !last) return { items, cursor: null }
  return { items, cursor: packCursor(placesOf(range).map((name) => String(last[name]))) }
}

/**
 * Reads a page. Expired rows are left out, so it queries again until the page is full; one row more than the page
 * shows whether it is the last.
 *
 * @throws InvalidCursorError, RangeError, StoreUnavailableError
 */
export async function readPage(table: Table, range: Range, reading: Reading): Promise<Page> {
  checkLimit(reading.limit)
  let start: Record<string, unknown> | undefined = startOf(range, reading.cursor)
  const bounds = boundsOf(reading)
  if (bounds === 'nothing') return { items: [], cursor: null }
  const rows: Row[] = []
  let characters = 0
  try {
    do {
      const limit = reading.limit + 1 - rows.length
      const page = await askOnce(table, { range, bounds, reading }, { start, limit })
      for (const row of page.rows) {
        const isEnd = range !== null && bounds?.end === row[range.sort]
        if (!isEnd) rows.push(row)
        characters += row.data.length
      }
      start = page.next
    } while (
      start !== undefined &&
      rows.length <= reading.limit &&
      characters <= itemLimits.pageCharacters
    )
  } catch (error) {
    // A place outside of the range: the cursor belongs to another owner, or to another query.
    if (reading.cursor && isNamed(error, 'ValidationException')) throw new InvalidCursorError()
    throw error
  }
  return cutPage(rows, reading.limit, range, start === undefined)
}
