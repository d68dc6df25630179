import 'server-only'
import { randomBytes } from 'node:crypto'
import type { Item, Items } from '../../items/item-types'
import { eachItem } from '../../items/pages'
import { left, omitted, rowKind } from '../../items/row-kind'
import { type OwnerId, toOwnerId } from '../../owner'
import { sessionLife } from '../http/cookies'
import { ownerPartition } from '../rows/person-rows'
import { hashToken } from '../rows/secrets-of-rows'

/**
 * Session of a user whose account is in a user pool. It lies in the user's own partition: lists are always current,
 * and it is deleted with the user's other rows. Times are milliseconds since 1970.
 */
export type SessionRow = {
  issuer: string
  subject: string
  /** Groups of the pool, from the last verified token. */
  groups: readonly string[]
  /** Expiry of that token: until then the pool need not be contacted. */
  checkedUntil: number
  /** Encrypted, for this row alone (`sealPlace`). */
  refresh: string
  createdAt: number
  seenAt: number
  /** Last authentication by password, passkey or code. */
  provedAt: number
  userAgent: string
  /** End of the lease of the process that renews the tokens; 0: none. */
  renewingUntil: number
}

/** Key of a session's row; `id` is a hash of its cookie, which cannot be used in its place. */
export type SessionKey = { owner: OwnerId; id: string }

export type StoredSession = SessionKey & { row: SessionRow; version: number }

export const sessionKind = rowKind({
  prefix: 'session#',
  owner: 'person',
  carried: left('everybody signs in anew'),
  archived: omitted('secrets of who is signed in'),
})
const prefix = sessionKind.prefix
const cookiePattern = /^[\w-]{64}$/

const keyOf = ({ owner, id }: SessionKey) => ({ pk: ownerPartition(owner), sk: `${prefix}${id}` })

/** Returns the context that a refresh token is sealed for: it does not open from another row. */
export const sealPlace = ({ owner, id }: SessionKey) => `cognito-session ${owner} ${id}`

/** Creates a cookie from the name of the partition (128 bits) and 256 random bits. It is opaque to clients. */
export function createSessionCookie(owner: OwnerId): { cookie: string; key: SessionKey } {
  const name = Buffer.from(owner.replaceAll('-', ''), 'hex')
  const cookie = Buffer.concat([name, randomBytes(32)]).toString('base64url')
  return { cookie, key: { owner, id: hashToken(cookie) } }
}

/** Parses the key of a cookie's session; null for a malformed cookie. */
export function readSessionCookie(cookie: string): SessionKey | null {
  if (!cookiePattern.test(cookie)) return null
  const name = Buffer.from(cookie, 'base64url').toString('hex', 0, 16)
  const owner = name.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return { owner: toOwnerId(owner), id: hashToken(cookie) }
}

function toStored(owner: OwnerId, item: Item): StoredSession {
  const id = item.sk.slice(prefix.length)
  return { owner, id, version: item.version, row: item.data as SessionRow }
}

/** Seconds since 1970 after which a session has expired: ninety days, or thirty without use. */
function expiryOf({ createdAt, seenAt }: SessionRow): number {
  const { max, idle } = sessionLife
  return Math.ceil(Math.min(createdAt / 1_000 + max, seenAt / 1_000 + idle))
}

/** Reads a session; null if it is unknown, ended or expired. */
export async function getSession(items: Items, key: SessionKey): Promise<StoredSession | null> {
  const item = await items.get(keyOf(key))
  return item ? toStored(key.owner, item) : null
}

/** Writes a session; null if the stored version differs, or the session has ended meanwhile. */
export async function putSession(
  items: Items,
  key: SessionKey,
  row: SessionRow,
  expected: number | 'absent',
): Promise<StoredSession | null> {
  const draft = { ...keyOf(key), expiresAt: expiryOf(row), data: row }
  const put = await items.put(draft, expected)
  return put.ok ? { ...key, row, version: put.version } : null
}

/** Ends a session. Returns false if the stored version differs from the expected one. */
export async function deleteSession(
  items: Items,
  key: SessionKey,
  expected: number | 'any' = 'any',
): Promise<boolean> {
  return (await items.delete(keyOf(key), expected)).ok
}

/** Lists all current sessions of a user. */
export async function listSessions(items: Items, owner: OwnerId): Promise<StoredSession[]> {
  const found: StoredSession[] = []
  const where = { pk: ownerPartition(owner), prefix, limit: 200 }
  for await (const item of eachItem(items, where)) found.push(toStored(owner, item))
  return found
}
