import 'server-only'
import { isIP } from 'node:net'
import { isLoopbackHost } from '../config/config-rules.mjs'
import type { Configuration } from '../config/configuration-types'
import { isPublicAddress } from './public-address'

/** Names that stand for machines in a local network, or for none (RFC 6761, 6762, 8375, ICANN). */
const localName = /(?:^|\.)(?:localhost|local|internal|home\.arpa|invalid|test|example|onion)$/

/** Returns the host of a URL without the brackets of an IPv6 address and the dot of a root name. */
export const hostOf = ({ hostname }: URL): string =>
  hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')

/** Returns true if webhooks may lead to this machine: only where nobody else reaches the server either. */
export const allowsLoopback = ({ home, url }: Configuration): boolean =>
  home === 'embedded' && isLoopbackHost(hostOf(new URL(url)))

/**
 * Checks the address of a webhook as it is written; names are resolved and checked with each request
 * (`postWebhook`).
 *
 * @param how.allowsLoopback also allows this machine, over http and https
 * @returns why it is refused, as an English phrase for the API; null if it is allowed
 */
export function refuseWebhookAddress(
  text: string,
  how: { allowsLoopback: boolean },
): string | null {
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
