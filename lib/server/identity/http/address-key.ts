import 'server-only'
import { isIPv4, isIPv6 } from 'node:net'

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
