import 'server-only'
import { isIPv4, isIPv6 } from 'node:net'
import type { Limit } from '../rows/row-limits'

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
