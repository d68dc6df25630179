import 'server-only'
import type { DeliveryReason, deliveryStates, WebhookDelivery } from '@/lib/api/webhooks'
import { daySeconds } from '@/lib/resume/dates/durations'
import type { JsonObject } from '@/lib/resume/json-value'
import type { Items } from '../items/item-types'
import { inFile, moved, rowKind } from '../items/row-kind'
import { createOwnerRows } from '../kernel/rows/owner-rows'
import { ownerOfPartition, sortableTime } from '../kernel/rows/row-keys'
import type { OwnerId } from '../owner'

type Store = { items: Items }

/** Delivery of one event to one webhook. Times in milliseconds since 1970. */
export type DeliveryRow = {
  id: string
  webhookId: string
  event: WebhookDelivery['event']
  /** Ids and states of the event: no words of a person. */
  data: JsonObject
  state: (typeof deliveryStates)[number]
  /** 1 at first, incremented each time the owner sends it again. */
  round: number
  /** Attempts of this round. */
  attempts: number
  status: number | null
  reason: DeliveryReason | null
  createdAt: number
  nextAt: number
  endedAt: number | null
}

/** Names a delivery. */
export type DeliveryPlace = Pick<DeliveryRow, 'id' | 'webhookId'>

export const deliveryKind = rowKind({
  prefix: 'webhook-delivery#',
  owner: 'person',
  carried: moved,
  archived: inFile('webhook-deliveries'),
})
const deliveryPrefix = deliveryKind.prefix
const waitingIndex = 'webhook-deliveries#waiting'
/** Seconds that a delivery is stored. */
const lifetime = 30 * daySeconds

/** Returns the rows of the deliveries of one webhook. Waiting ones are indexed by the time of the next attempt. */
export const deliveriesOf = (webhookId: string) =>
  createOwnerRows<DeliveryRow>(`${deliveryPrefix}${webhookId}#`, (row, owner) => ({
    index:
      row.state === 'waiting'
        ? {
            gsi1pk: waitingIndex,
            gsi1sk: `${sortableTime(row.nextAt)}#${owner}#${row.webhookId}#${row.id}`,
          }
        : null,
    expiresAt: Math.floor(row.createdAt / 1_000) + lifetime,
  }))

/** Lists deliveries of all owners whose attempt was due before a time, the oldest first. */
export async function listOverdue(
  { items }: Store,
  before: number,
  limit: number,
): Promise<
  (DeliveryPlace & Pick<DeliveryRow, 'round' | 'attempts' | 'nextAt'> & { owner: OwnerId })[]
> {
  const page = await items.queryIndex({ gsi1pk: waitingIndex, limit })
  return page.items.flatMap(({ pk, data }) => {
    const owner = ownerOfPartition(pk)
    if (owner === null || Number(data.nextAt) >= before) return []
    // The index holds rows of this file alone.
    const { id, webhookId, round, attempts, nextAt } = data as unknown as DeliveryRow
    return [{ owner, id, webhookId, round, attempts, nextAt }]
  })
}
