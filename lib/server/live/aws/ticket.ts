import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { minuteMs } from '@/lib/resume/dates/durations'
import { isOwnerId, type OwnerId } from '../../owner'

const sign = (secret: string, body: string) =>
  createHmac('sha256', secret).update('live').update(body).digest()

/**
 * Creates a ticket for subscriptions to one owner, valid for a minute: `OWNER.SECOND.SIGNATURE`, signed with HMAC-SHA-256.
 *
 * @param secret the installation's `links`, of which other signatures are over other beginnings
 * @param now milliseconds since 1970
 */
export function createTicket(secret: string, owner: OwnerId, now: number): string {
  const body = `${owner}.${Math.floor((now + minuteMs) / 1000)}`
  return `${body}.${sign(secret, body).toString('base64url')}`
}

/** Returns the owner of a valid ticket; null for a forged or expired one, and for any other text. */
export function readTicket(secret: string, ticket: string, now: number): OwnerId | null {
  const [, body = '', owner = '', second, signature = ''] =
    /^(([0-9a-f-]{36})\.(\d{10}))\.([\w-]{43})$/.exec(ticket) ?? []
  const given = Buffer.from(signature, 'base64url')
  const expected = sign(secret, body)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  return now < Number(second) * 1000 && isOwnerId(owner) ? owner : null
}
