import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Hashing } from '../../identity/engine/hashing'
import { addressKey, widenLimit } from '../../identity/http/address-key'
import { limits } from '../../identity/identity-limits'
import { countTry, forgetTries } from '../../identity/rows/row-limits'
import { keyedHash } from '../../identity/rows/secrets-of-rows'
import type { Outcome } from '../../outcome'
import type { Ports } from '../../ports-types'
import type { ShareRow } from '../../repositories/shares/share-rows'

type Parts = Pick<Ports, 'items' | 'secrets' | 'now'>

/** Seconds after which a reader is asked for the password again. */
export const shareSessionSeconds = 2 * 60 * 60

let opened: Promise<Hashing> | null = null

/** Loaded with the first password: most links have none. */
function hashing(): Promise<Hashing> {
  opened ??= import('../../identity/engine/hashing').then(({ createHashing }) => createHashing())
  return opened
}

/** Hashes a password of a link. */
export const hashSharePassword = async (password: string) => (await hashing()).hash(password)

async function sign({ secrets }: Parts, { id, passwordHash }: ShareRow, end: number) {
  const secret = await secrets.read('links')
  if (secret === null) throw new Error('There is no secret to sign sessions of links with')
  // Of this password: another one ends the sessions of the former.
  const parts = JSON.stringify(['share', id, passwordHash, end])
  return createHmac('sha256', secret).update(parts).digest()
}

/** Returns the value of the cookie of a reader who knows the password. */
async function createSession(ports: Parts, share: ShareRow): Promise<string> {
  const end = Math.floor(ports.now() / 1_000) + shareSessionSeconds
  return `${end}.${(await sign(ports, share, end)).toString('base64url')}`
}

/** Returns true for a session that was created with the present password of a link and has not ended. */
export async function isShareSession(
  ports: Parts,
  share: ShareRow,
  session: string | null,
): Promise<boolean> {
  const match = /^(\d{1,12})\.([\w-]{43})$/.exec(session ?? '')
  if (!match) return false
  const end = Number(match[1])
  if (ports.now() >= end * 1_000) return false
  return timingSafeEqual(Buffer.from(match[2] ?? '', 'base64url'), await sign(ports, share, end))
}

/**
 * Verifies the password of a link. Tries are counted per link and per IP address before anything is hashed.
 *
 * @param input.ip of the client, as boot() finds it
 * @returns the session; `wrong-credentials`; `too-many-requests` with `retryAfter`
 */
export async function enterSharePassword(
  ports: Parts,
  share: ShareRow,
  { password, ip }: { password: string; ip: string | null },
): Promise<Outcome<string>> {
  const secret = await ports.secrets.read('session')
  if (!secret) throw new Error('There is no secret to count tries with')
  const address = addressKey(ip)
  const byAddress = limits.sharePasswordByAddress
  const byLink = limits.sharePasswordByLink
  const counts = [
    { limit: widenLimit(byAddress, address), who: keyedHash(secret, byAddress.name, address) },
    { limit: byLink, who: keyedHash(secret, byLink.name, share.id) },
  ]
  for (const { limit, who } of counts) {
    const counted = await countTry(ports, limit, who)
    if (!counted.ok) return { ok: false, code: 'too-many-requests', retryAfter: counted.retryAfter }
  }
  const { passwordHash } = share
  const isRight =
    passwordHash !== null && (await (await hashing()).verify({ hash: passwordHash, password }))
  if (!isRight) return { ok: false, code: 'wrong-credentials' }
  for (const { limit, who } of counts) await forgetTries(ports, limit, who)
  return { ok: true, value: await createSession(ports, share) }
}
