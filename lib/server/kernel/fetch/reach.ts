import 'server-only'
import { isIP } from 'node:net'
import { isLoopbackHost } from '../../config/config-rules.mjs'
import type { Configuration } from '../../config/configuration-types'
import { isMetadataHost } from './metadata-host'
import { isLoopbackAddress, isPublicAddress } from './public-address'

/** Servers that requests may go to. */
export type Reach = {
  /** Returns true for a URL that may be requested, as it is written. */
  allowsUrl: (url: URL) => boolean
  /** Returns true for an IP address that may be connected to. */
  allowsAddress: (address: string) => boolean
}

/** Names that stand for machines in a local network, or for none (RFC 6761, 6762, 8375, ICANN). */
const localName = /(?:^|\.)(?:localhost|local|internal|home\.arpa|invalid|test|example|onion)$/

/** Returns the host of a URL without the brackets of an IPv6 address and the dot of a root name. */
export const hostOf = ({ hostname }: URL): string =>
  hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')

/** Returns true for https, and for http to this machine. */
export const isSecureUrl = (url: URL): boolean =>
  url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(hostOf(url)))

/** Returns true if addresses of users may lead to this machine: only where nobody else reaches the server either. */
export const allowsLoopback = ({ home, url }: Configuration): boolean =>
  home === 'embedded' && isLoopbackHost(hostOf(new URL(url)))

/**
 * Checks an address that a user has entered, as it is written; `createOutboundFetch` checks with each request what its name
 * resolves to.
 *
 * @param how.allowsLoopback also allows this machine, over http and https
 * @returns why it is refused, as an English phrase for the API; null if it is allowed
 */
export function refuseUserAddress(text: string, how: { allowsLoopback: boolean }): string | null {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^https?:$/.test(url.protocol)) return 'has to begin with https://'
  if (url.username || url.password) return 'may not contain a user name or a password'
  const host = hostOf(url)
  if (how.allowsLoopback && isLoopbackHost(host)) return null
  if (url.protocol !== 'https:') return 'has to begin with https://'
  const isLocal =
    isIP(host) === 0 ? !host.includes('.') || localName.test(host) : !isPublicAddress(host)
  return isLocal ? 'is not on the public internet' : null
}

/** Reach of addresses that users enter: https on the public internet, and this machine where `how` allows it. */
export const userReach = (how: { allowsLoopback: boolean }): Reach => ({
  allowsUrl: ({ href }) => refuseUserAddress(href, how) === null,
  allowsAddress: (address) =>
    isPublicAddress(address) || (how.allowsLoopback && isLoopbackAddress(address)),
})

/**
 * Reach of addresses that the operator has set, also in the own network: everything but the metadata service of a cloud,
 * which a name such as one of `.local` may resolve to.
 */
export const operatorReach: Reach = {
  allowsUrl: ({ hostname }) => !isMetadataHost(hostname),
  allowsAddress: (address) => !isMetadataHost(address),
}
