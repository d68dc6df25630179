import 'server-only'
import type { IncomingHttpHeaders } from 'node:http'
import { BlockList, isIP } from 'node:net'

/** Proxies whose forwarded address is trusted. */
export type TrustedProxies = { has: (address: string) => boolean }

/** @param entries addresses and CIDR ranges that the configuration has checked */
export function createTrustedProxies(entries: readonly string[]): TrustedProxies {
  // Most servers have none: a lookup in the list allocates an object per request.
  if (entries.length === 0) return { has: () => false }
  const list = new BlockList()
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return { has: (address) => list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4') }
}

/** Returns an address without port, brackets and zone, with IPv4-mapped addresses as IPv4; null for anything else. */
export function normaliseAddress(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^\[([^\]]*)\](:\d+)?$/, '$1')
    .replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1')
    .replace(/%.*$/, '')
    .replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '')
  return isIP(bare) === 0 ? null : bare.toLowerCase()
}

const listOf = (header: string | string[] | undefined) =>
  (Array.isArray(header) ? header.join(',') : (header ?? ''))
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Headers by which a request can claim another address. */
export const claims = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
  'x-real-ip',
] as const

/**
 * Writes the client's real IP address into `x-vitae-ip`, whatever the request claims, and removes forwarded headers
 * that no trusted proxy has written. Forwarded addresses are counted from our side: each trusted proxy vouches only
 * for the one before it.
 *
 * @param headers of the request; changed
 * @param peer the other end of the connection
 */
export function settleAddress(
  headers: IncomingHttpHeaders,
  peer: string | undefined,
  trusted: TrustedProxies,
): void {
  delete headers['x-vitae-ip']
  let address = normaliseAddress(peer ?? '')
  const hops = listOf(headers['x-forwarded-for'])
  const protocols = listOf(headers['x-forwarded-proto'])
  const host = headers['x-forwarded-host']
  for (const claim of claims) delete headers[claim]
  if (address === null) return
  let proxies = 0
  while (trusted.has(address)) {
    proxies++
    const before = normaliseAddress(hops.pop() ?? '')
    if (before === null) break
    address = before
  }
  headers['x-vitae-ip'] = address
  if (proxies === 0) return
  headers['x-forwarded-for'] = address
  // The outermost trusted proxy has terminated the client's own connection.
  const protocol = protocols.at(-Math.min(proxies, protocols.length))
  if (protocol === 'https' || protocol === 'http') headers['x-forwarded-proto'] = protocol
  if (typeof host === 'string') headers['x-forwarded-host'] = host
}
