import 'server-only'
import { isIPv4, isIPv6 } from 'node:net'
import type { Limit } from '../rows/row-limits'

/** In the place of every address where a proxy that nobody has named hides them. */
export const hiddenAddress = 'hidden'

/** Factor by which a rate limit per address is raised where all users share one address. */
const sharedTimes = 50

/** The groups of an IPv6 address, with what `::` stands for written out. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = address.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const missing = tail === undefined ? 0 : 8 - left.length - right.length
  return [...left, ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...right]
}

/**
 * Whom an address stands for: an IPv4 address as it is, an IPv6 one by its first 64 bits, since
 * whoever has one of those has all that follow.
 *
 * @param ip what boot() found (`x-vitae-ip`), never what a client claims
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
 * Returns a limit as it counts for one address: far wider where addresses are hidden, so that the sixtieth person
 * who signs in within a quarter of an hour is not kept out. What stops guessing counts by account.
 *
 * @param key as `addressKey` makes it
 */
export function widenLimit(limit: Limit, key: string): Limit {
  return key === hiddenAddress ? { ...limit, tries: limit.tries * sharedTimes } : limit
}
