import 'server-only'
import type { WebhookEventType } from '@/lib/api/webhooks'
import type { Items } from '../items/item-types'
import { carried, inFile, moved, omitted, rowKind } from '../items/row-kind'
import { createOwnerRows } from '../kernel/rows/owner-rows'
import { ownerPartition } from '../kernel/rows/row-keys'
import type { OwnerId } from '../owner'
import { openSeal, sealText } from '../secrets/seal'
import type { Secrets } from '../secrets/secret-types'

type Store = { items: Items; secrets: Secrets }

/** A webhook of its owner. Times in milliseconds since 1970. */
export type WebhookRow = {
  id: string
  url: string
  events: WebhookEventType[]
  isOn: boolean
  /** When it was switched off because all deliveries had failed; null if its owner did it, or it is on. */
  disabledAt: number | null
  /** First failure since the latest success. */
  failingSince: number | null
  createdAt: number
}

/** Secrets of a webhook. The former one still signs, too, until its end. */
export type WebhookSecrets = { current: string; former: { secret: string; until: number } | null }

export const webhookKind = rowKind({
  prefix: 'webhook#',
  owner: 'person',
  carried: moved,
  archived: inFile('webhooks'),
})
const webhookPrefix = webhookKind.prefix
export const webhookSecretKind = rowKind({
  prefix: 'webhook-secret#',
  owner: 'person',
  carried: carried('sealed-anew', 'sealed with a secret that is gone: the person makes a new one'),
  archived: omitted('signs what webhooks send: whoever has it could pretend to be this server'),
})
const webhookSecretPrefix = webhookSecretKind.prefix

export const webhooks = createOwnerRows<WebhookRow>(webhookPrefix)
const sealedSecrets = createOwnerRows<{ id: string; sealed: string }>(webhookSecretPrefix)

const sealPlace = (owner: OwnerId, id: string) =>
  `${ownerPartition(owner)}/${webhookSecretPrefix}${id}`

/** Reads the secrets of a webhook; null if there are none, or they cannot be opened here. */
export async function readWebhookSecrets(
  store: Store,
  owner: OwnerId,
  id: string,
): Promise<WebhookSecrets | null> {
  const row = await sealedSecrets.read(store, owner, id)
  const text = row && (await openSeal(store.secrets, sealPlace(owner, id), row.sealed))
  // Only this code writes what is sealed.
  return text ? (JSON.parse(text) as WebhookSecrets) : null
}

/** Stores the secrets of a webhook, sealed, in place of those that are there. */
export async function writeWebhookSecrets(
  store: Store,
  owner: OwnerId,
  id: string,
  secrets: WebhookSecrets,
): Promise<void> {
  const sealed = await sealText(store.secrets, sealPlace(owner, id), JSON.stringify(secrets))
  await sealedSecrets.put(store, owner, { id, sealed }, 'any')
}

/** Deletes the secrets of a webhook. */
export const deleteWebhookSecrets = sealedSecrets.delete
