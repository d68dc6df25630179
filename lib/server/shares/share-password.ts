import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { dayMs, daySeconds } from '@/lib/resume/dates/durations'
import type { Hashing } from '../identity/engine/hashing'
import { addressKey, widenLimit } from '../identity/http/address-key'
import { limits } from '../identity/identity-limits'
import { forgetTries, type Limit, takeTries } from '../identity/rows/row-limits'
import { keyedHash } from '../identity/rows/secrets-of-rows'
import { notificationIdOf } from '../notifications/notification-rows'
import { type NotifyParts, notifySpace } from '../notifications/notify'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import type { ShareRow } from './share-rows'

type SessionParts = Pick<Ports, 'secrets' | 'now'>
type Parts = SessionParts & NotifyParts

/** Seconds after which a reader is asked for the password again. */
const sessionSeconds = 2 * 60 * 60

/**
 * Seconds for which a browser is remembered after that. Somebody who enters wrong passwords elsewhere does not lock out
 * a reader who knew the present one before.
 */
export const rememberedSeconds = 30 * daySeconds

let opened: Promise<Hashing> | null = null

/** Loaded with the first password: most links have none. */
function hashing(): Promise<Hashing> {
  opened ??= import('../identity/engine/hashing').then(({ createHashing }) => createHashing())
  return opened
}

/** Hashes a password of a link. */
export const hashSharePassword = async (password: string) => (await hashing()).hash(password)

async function sign({ secrets }: SessionParts, { id, passwordHash }: ShareRow, end: number) {
  const secret = await secrets.read('links')
  if (secret === null) throw new Error('There is no secret to sign sessions of links with')
  // Of this password: another one ends the sessions of the former.
  const parts = JSON.stringify(['share', id, passwordHash, end])
  return createHmac('sha256', secret).update(parts).digest()
}

/** Returns the value of the cookie of a reader who knows the password. */
async function createSession(ports: SessionParts, share: ShareRow): Promise<string> {
  const end = Math.floor(ports.now() / 1_000) + sessionSeconds
  return `${end}.${(await sign(ports, share, end)).toString('base64url')}`
}

/** Returns how many seconds ago a session ended, below 0 where it has not; null for one of another link or password. */
async function readAge(
  ports: SessionParts,
  share: ShareRow,
  session: string | null,
): Promise<number | null> {
  const match = /^(\d{1,12})\.([\w-]{43})$/.exec(session ?? '')
  if (!match) return null
  const end = Number(match[1])
  const signature = Buffer.from(match[2] ?? '', 'base64url')
  if (!timingSafeEqual(signature, await sign(ports, share, end))) return null
  return ports.now() / 1_000 - end
}

/** Returns true for a session that was created with the present password of a link and has not ended. */
export async function isShareSession(
  ports: SessionParts,
  share: ShareRow,
  session: string | null,
): Promise<boolean> {
  const age = await readAge(ports, share, session)
  return age !== null && age < 0
}

/** Returns the limits that count a try: those of a remembered browser, or those of its address and of the link. */
async function countsOf(
  ports: SessionParts,
  share: ShareRow,
  { ip, session }: { ip: string | null; session: string | null },
) {
  const secret = await ports.secrets.read('session')
  if (!secret) throw new Error('There is no secret to count tries with')
  const { sharePasswordByDevice, sharePasswordByAddress, sharePasswordByLink } = limits
  const count = (limit: Limit, who: string) => ({ limit, who: keyedHash(secret, limit.name, who) })
  const age = await readAge(ports, share, session)
  if (age !== null && age < rememberedSeconds) return [count(sharePasswordByDevice, `${session}`)]
  const address = addressKey(ip)
  return [
    count(widenLimit(sharePasswordByAddress, address), address),
    count(sharePasswordByLink, share.id),
  ]
}

/** Notifies those whose link it is, once a day, that it takes no passwords for a while. */
function notifyOfLock(ports: Parts, owner: OwnerId, share: ShareRow): Promise<void> {
  const documentId = share.documents[0]?.id
  if (!documentId) return Promise.resolve()
  const now = ports.now()
  const id = notificationIdOf(now - (now % dayMs), 'share-locked', share.id)
  return notifySpace(ports, owner, { documentId }, id, { kind: 'share-locked', documentId })
}

/**
 * Verifies the password of a link. Tries are counted before anything is hashed: per link and per IP address, or per
 * remembered browser. Who the link belongs to is notified when a limit of the link is reached.
 *
 * @param input.ip of the client, as boot() finds it
 * @param input.session of the cookie, also one that has ended
 * @returns the session; `wrong-credentials`; `too-many-requests` with `retryAfter`
 */
export async function enterSharePassword(
  ports: Parts,
  owner: OwnerId,
  share: ShareRow,
  { password, ip, session }: { password: string; ip: string | null; session: string | null },
): Promise<Outcome<string>> {
  const counts = await countsOf(ports, share, { ip, session })
  let isLocked = false
  for (const { limit, who } of counts) {
    const { granted, left, until } = await takeTries(ports, limit, who, 1)
    if (granted === 0) {
      const retryAfter = Math.max(1, Math.ceil((until - ports.now()) / 1_000))
      return { ok: false, code: 'too-many-requests', retryAfter }
    }
    isLocked ||= limit === limits.sharePasswordByLink && left === 0
  }
  const { passwordHash } = share
  const isRight =
    password !== '' &&
    passwordHash !== null &&
    (await (await hashing()).verify({ hash: passwordHash, password }))
  if (!isRight) {
    if (isLocked) await notifyOfLock(ports, owner, share)
    return { ok: false, code: 'wrong-credentials' }
  }
  for (const { limit, who } of counts) await forgetTries(ports, limit, who)
  return { ok: true, value: await createSession(ports, share) }
}
