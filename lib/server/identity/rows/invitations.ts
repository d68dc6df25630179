import 'server-only'
import { daySeconds } from '@/lib/resume/dates/durations'
import type { Items } from '../../items/item-types'
import { carried, rowKind } from '../../items/row-kind'
import { createToken, hashToken, keyedHash } from './secrets-of-rows'

type Parts = { items: Items; now: () => number; secret: string }

const daysToAccept = 7

export const invitationKind = rowKind({
  prefix: 'invitation#',
  owner: 'installation',
  carried: carried('keyed-anew'),
})

const keyOf = (token: string) => ({
  pk: `${invitationKind.prefix}${hashToken(token)}`,
  sk: 'invitation',
})

/** Returns the index of all invitations of one address, as parseEmailAddress writes it. */
export const invitationIndex = (secret: string, email: string) =>
  `invitations#${keyedHash(secret, 'invitation', email)}`

/** Creates an invitation for one address, valid once and for a week. Returns its token. */
export async function createInvitation(parts: Parts, email: string): Promise<string> {
  const token = createToken()
  const key = keyOf(token)
  await parts.items.put(
    {
      ...key,
      index: { gsi1pk: invitationIndex(parts.secret, email), gsi1sk: key.pk },
      expiresAt: Math.ceil(parts.now() / 1_000) + daysToAccept * daySeconds,
      data: { email },
    },
    'absent',
  )
  return token
}

/** Returns the address that was invited; null when the invitation is used, expired or unknown. */
export async function readInvitation(items: Items, token: string): Promise<string | null> {
  const item = await items.get(keyOf(token))
  return item ? String(item.data.email) : null
}

/** Returns true if there is a valid invitation for this address. */
export async function isInvited({ items, secret }: Parts, email: string): Promise<boolean> {
  const page = await items.queryIndex({ gsi1pk: invitationIndex(secret, email), limit: 1 })
  const found = page.items[0]
  return found ? (await items.get(found)) !== null : false
}

/** Uses up every invitation of an address. */
export async function spendInvitations({ items, secret }: Parts, email: string): Promise<void> {
  const page = await items.queryIndex({ gsi1pk: invitationIndex(secret, email), limit: 100 })
  for (const item of page.items) await items.delete(item, 'any')
}
