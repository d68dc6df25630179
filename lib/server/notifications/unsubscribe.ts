import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { type NotificationKind, notificationKinds, securityKinds } from '@/lib/api/notifications'
import type { OfferedLanguage } from '@/lib/messages/locales'
import { readPerson } from '../identity/rows/person-rows'
import type { Outcome } from '../outcome'
import { type OwnerId, toOwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { putNotificationSettings, readNotificationSettings } from './notification-setting-rows'
import { readSettings } from './notification-settings'

type Parts = Pick<Ports, 'items' | 'secrets'>

/** Kinds of mails that contain an unsubscribe link. */
export type EndableKind = Exclude<NotificationKind, 'key-created' | 'new-device' | 'app-connected'>

const isEndable = (kind: NotificationKind | undefined): kind is EndableKind =>
  kind !== undefined && !securityKinds.includes(kind)

// A token is the owner's id (16 bytes), the place of the kind (1) and 16 bytes of HMAC-SHA-256.
const bodyBytes = 17
const signatureBytes = 16
const tokenLength = Math.ceil(((bodyBytes + signatureBytes) * 4) / 3)

async function sign({ secrets }: Parts, body: Buffer): Promise<Buffer> {
  const secret = await secrets.read('links')
  if (secret === null) throw new Error('There is no secret to sign links with')
  const hash = createHmac('sha256', secret).update('unsubscribe').update(body).digest()
  return hash.subarray(0, signatureBytes)
}

/**
 * Creates the token of a link that unsubscribes from mails of a kind, and can do nothing else. It does not expire:
 * a mail may be read years later. Null for a kind that has no such link.
 */
export async function createUnsubscribeToken(
  ports: Parts,
  owner: OwnerId,
  kind: NotificationKind,
): Promise<string | null> {
  if (!isEndable(kind)) return null
  const place = Buffer.of(notificationKinds.indexOf(kind))
  const body = Buffer.concat([Buffer.from(owner.replaceAll('-', ''), 'hex'), place])
  return Buffer.concat([body, await sign(ports, body)]).toString('base64url')
}

async function readToken(
  ports: Parts,
  token: string,
): Promise<{ owner: OwnerId; kind: EndableKind } | null> {
  if (token.length !== tokenLength || !/^[\w-]+$/.test(token)) return null
  const bytes = Buffer.from(token, 'base64url')
  const body = bytes.subarray(0, bodyBytes)
  if (!timingSafeEqual(bytes.subarray(bodyBytes), await sign(ports, body))) return null
  const kind = notificationKinds[body.readUInt8(16)]
  if (!isEndable(kind)) return null
  const hex = body.toString('hex', 0, 16)
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return { owner: toOwnerId(id), kind }
}

export type Unsubscribing = { kind: EndableKind; language: OfferedLanguage }

/**
 * Describes the mails that a link would end, for the confirmation page. Changes nothing: programs follow links in
 * mails, too.
 */
export async function describeUnsubscribing(
  ports: Parts,
  { token }: { token: string },
): Promise<Outcome<Unsubscribing>> {
  const read = await readToken(ports, token)
  if (!read || !(await readPerson(ports.items, read.owner))) return { ok: false, code: 'not-found' }
  const { language } = await readSettings(ports, read.owner)
  return { ok: true, value: { kind: read.kind, language } }
}

/** Unsubscribes from mails of a kind by a link in one of them. Idempotent. */
export async function unsubscribe(
  ports: Parts,
  { token }: { token: string },
): Promise<Outcome<Unsubscribing>> {
  const described = await describeUnsubscribing(ports, { token })
  const read = await readToken(ports, token)
  if (!described.ok || !read) return { ok: false, code: 'not-found' }
  for (let round = 0; round < 5; round++) {
    const row = await readNotificationSettings(ports, read.owner)
    const { kinds, ...others } = await readSettings(ports, read.owner)
    const ended = { ...kinds, [read.kind]: { ...kinds[read.kind], mail: false } }
    const next = { ...others, kinds: ended }
    const isWritten = await putNotificationSettings(
      ports,
      read.owner,
      next,
      row?.rowVersion ?? 'absent',
    )
    if (isWritten) return described
  }
  return { ok: false, code: 'too-many-requests', retryAfter: 1 }
}
