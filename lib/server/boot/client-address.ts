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

/** Returns an address in the one form that WHATWG URL has for it, so that two spellings of an IPv6 address are equal. */
const canonical = (address: string | null) => {
  if (address === null || isIP(address) === 0) return null
  return isIP(address) === 6 ? new URL(`http://[${address}]`).hostname.slice(1, -1) : address
}

/**
 * Returns the client's address of a request that Amplify Hosting has passed on; null if it cannot be told. Hosting's
 * CDN names the client twice, in `cloudfront-viewer-address` (address and port) and in `x-forwarded-for`, in front of
 * the edges that passed the request on (seen on a deployed site in May 2026: "client, edge"). Both have to agree: a
 * client chooses the entries before its own, and none behind it.
 *
 * @param hops entries of `x-forwarded-for` behind the client's
 */
export function readHostedAddress(headers: IncomingHttpHeaders, hops: number): string | null {
  const viewer = [headers['cloudfront-viewer-address']].flat()[0] ?? ''
  const named = canonical(normaliseAddress(viewer.replace(/:\d+$/, '')))
  const forwarded = listOf(headers['x-forwarded-for']).at(-1 - hops)
  return named !== null && canonical(normaliseAddress(forwarded ?? '')) === named ? named : null
}
