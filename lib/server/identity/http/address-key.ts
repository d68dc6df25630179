import 'server-only'
import { isIPv4, isIPv6 } from 'node:net'
import type { Items } from '../../items/item-types'
import type { Secrets } from '../../secrets/secret-types'
import { countTry, type Limit } from '../rows/row-limits'
import { keyedHash } from '../rows/secrets-of-rows'

/** Replaces every IP address if a proxy that is not configured hides them. */
export const hiddenAddress = 'hidden'

/** Factor by which a rate limit per address is raised where all users share one address. */
const sharedTimes = 50

/** Returns the groups of an IPv6 address, with `::` expanded. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = address.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const missing = tail === undefined ? 0 : 8 - left.length - right.length
  return [...left, ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...right]
}

/**
 * Returns the key under which an IP address is counted: an IPv4 address as it is, an IPv6 address by its first 64
 * bits, as one client usually controls all addresses below them.
 *
 * @param ip found by boot() (`x-vitae-ip`), never one that a client claims
 */
export function addressKey(ip: string | null): string {
  if (!ip) return 'unknown'
  const plain = ip.replace(/%.*$/, '')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1]
  if (mapped && isIPv4(mapped)) return mapped
  if (!isIPv6(plain)) return plain
  return groupsOf(plain.toLowerCase())
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}

/**
 * Returns a limit as it counts for one address: far wider where addresses are hidden, so that the sixtieth user who
 * signs in within a quarter of an hour is not refused. Guessing is stopped by the limits per account.
 *
 * @param key as `addressKey` makes it
 */
export function widenLimit(limit: Limit, key: string): Limit {
  return key === hiddenAddress ? { ...limit, tries: limit.tries * sharedTimes } : limit
}

/**
 * Counts one try of an IP address in a limit, under a keyed hash.
 *
 * @param ip as in `addressKey`
 * @param within what the limit is counted in, such as the id of a share link; none: the installation
 * @returns the refusal where the limit is reached
 */
export async function countByAddress(
  ports: { items: Items; secrets: Pick<Secrets, 'read'>; now: () => number },
  limit: Limit,
  ip: string | null,
  ...within: string[]
): Promise<{ ok: false; code: 'too-many-requests'; retryAfter: number } | null> {
  const secret = await ports.secrets.read('session')
  if (!secret) throw new Error('There is no secret to count tries with')
  const address = addressKey(ip)
  const who = keyedHash(secret, limit.name, ...within, address)
  const counted = await countTry(ports, widenLimit(limit, address), who)
  if (counted.ok) return null
  return { ok: false, code: 'too-many-requests', retryAfter: counted.retryAfter }
}
