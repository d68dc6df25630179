import 'server-only'
import { randomBytes } from 'node:crypto'
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb'
import { callService } from '../../aws/client-settings'
import { isNamed, triesOf } from '../../aws/service-error'
import { checkDraft } from '../item-limits'
import {
  type DeleteResult,
  type Expected,
  type ItemDraft,
  type ItemKey,
  type PutResult,
  StoreUnavailableError,
} from '../item-types'
import { attributesOf, type Row, readRow } from './rows'

export type Table = {
  client: DynamoDBDocumentClient
  name: string
  /** Seconds since 1970. */
  seconds: () => number
}

export const conflict = { ok: false, code: 'version-conflict' } as const

/** Condition of a row that has not expired, whether or not DynamoDB has deleted it. */
const isAlive = '(attribute_not_exists(#ttl) OR #ttl > :now)'
const isGone = '(attribute_not_exists(pk) OR #ttl <= :now)'

const newMark = () => randomBytes(9).toString('base64url')

/** Attempts when a row expires and is written again at the same moment. */
const racingRounds = 5

type Condition = {
  ConditionExpression: string
  ExpressionAttributeNames: Record<string, string>
  ExpressionAttributeValues: Record<string, unknown>
}

function conditionOf(table: Table, expected: number | 'absent'): Condition {
  const names = { '#ttl': 'ttl' }
  const values = { ':now': table.seconds() }
  if (expected === 'absent') {
    return {
      ConditionExpression: isGone,
      ExpressionAttributeNames: names,
      ExpressionAttributeValues: values,
    }
  }
  return {
    ConditionExpression: `#version = :version AND ${isAlive}`,
    ExpressionAttributeNames: { ...names, '#version': 'version' },
    ExpressionAttributeValues: { ...values, ':version': expected },
  }
}

/** Reads the current row, expired or not. */
export async function getRow(table: Table, { pk, sk }: ItemKey): Promise<Row | null> {
  const { Item } = await callService((how) =>
    table.client.send(
      new GetCommand({ TableName: table.name, Key: { pk, sk }, ConsistentRead: true }),
      how,
    ),
  )
  return Item ? readRow(Item) : null
}

/** Writes a whole row under a condition; null if it was not met. */
async function putRow(
  table: Table,
  row: Row,
  expected: number | 'absent',
): Promise<PutResult | null> {
  try {
    await callService((how) =>
      table.client.send(
        new PutCommand({ TableName: table.name, Item: row, ...conditionOf(table, expected) }),
        how,
      ),
    )
    return { ok: true, version: row.version }
  } catch (error) {
    if (!isNamed(error, 'ConditionalCheckFailedException')) throw error
    // The answer of an earlier attempt may have been lost, and the conflicting row is our own.
    const found = triesOf(error) > 1 ? await getRow(table, row) : null
    return found?.mark === row.mark ? { ok: true, version: found.version } : null
  }
}

/** Overwrites a row that has not expired, or creates one; null for an expired row. */
async function updateRow(
  table: Table,
  attributes: Omit<Row, 'version'>,
): Promise<PutResult | null> {
  const { pk, sk, ...rest } = attributes
  const optional = ['gsi1pk', 'gsi1sk', 'ttl'] as const
  const set = Object.keys(rest).map((name) => `#${name} = :${name}`)
  const removed = optional.filter((name) => rest[name] === undefined)
  const names = ['version', ...optional, ...Object.keys(rest)]
  const remove = removed.length > 0 ? ` REMOVE ${removed.map((name) => `#${name}`).join(', ')}` : ''
  const update = `SET #version = if_not_exists(#version, :none) + :one, ${set.join(', ')}${remove}`
  try {
    const { Attributes } = await callService((how) =>
      table.client.send(
        new UpdateCommand({
          TableName: table.name,
          Key: { pk, sk },
          UpdateExpression: update,
          ConditionExpression: isAlive,
          ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
          ExpressionAttributeValues: {
            ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [`:${name}`, value])),
            ':none': 0,
            ':one': 1,
            ':now': table.seconds(),
          },
          ReturnValues: 'UPDATED_NEW',
        }),
        how,
      ),
    )
    return { ok: true, version: Number(Attributes?.version) }
  } catch (error) {
    if (isNamed(error, 'ConditionalCheckFailedException')) return null
    throw error
  }
}

/**
 * Writes an item if the stored one is as expected.
 *
 * @throws RangeError when it exceeds the size of a row (before anything is sent), StoreUnavailableError
 */
export async function writeItem(
  table: Table,
  draft: ItemDraft,
  expected: Expected,
): Promise<PutResult> {
  const attributes = attributesOf(draft, checkDraft(draft), newMark())
  if (typeof expected === 'number') {
    if (expected < 1) return conflict
    return (await putRow(table, { ...attributes, version: expected + 1 }, expected)) ?? conflict
  }
  const fresh = { ...attributes, version: 1 }
  if (expected === 'absent') return (await putRow(table, fresh, 'absent')) ?? conflict
  for (let round = 0; round < racingRounds; round++) {
    const result = (await updateRow(table, attributes)) ?? (await putRow(table, fresh, 'absent'))
    if (result) return result
  }
  throw new StoreUnavailableError('busy')
}

/** Creates a row that goes on counting the versions of one that it replaces. */
export async function createItem(
  table: Table,
  draft: ItemDraft,
  version: number,
): Promise<PutResult> {
  const attributes = attributesOf(draft, checkDraft(draft), newMark())
  return (await putRow(table, { ...attributes, version }, 'absent')) ?? conflict
}

/** Deletes an item if the stored one is as expected. */
export async function deleteItem(
  table: Table,
  { pk, sk }: ItemKey,
  expected: number | 'any',
): Promise<DeleteResult> {
  const condition = expected === 'any' ? {} : conditionOf(table, expected)
  try {
    await callService((how) =>
      table.client.send(
        new DeleteCommand({ TableName: table.name, Key: { pk, sk }, ...condition }),
        how,
      ),
    )
    return { ok: true }
  } catch (error) {
    if (!isNamed(error, 'ConditionalCheckFailedException')) throw error
    // The answer of an earlier attempt may have been lost; then the row is gone.
    const isDone = triesOf(error) > 1 && (await getRow(table, { pk, sk })) === null
    return isDone ? { ok: true } : conflict
  }
}
