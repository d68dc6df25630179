import { addressOf, ownKeyProviders } from './model-providers'

/** Origins of model servers that pages of this device may connect to, separated by blanks: read by the proxy. */
export const modelOriginsCookie = 'vitae-origins'

/** Pages that requests to models are made from, with those that lead there without a new document. */
export const modelPages = /^\/(?:check|cvs|editor|import|jobs|settings|start)$/

/** Maximum origins of a cookie: the usual addresses of local servers are eight. */
const maxOrigins = 12

const fixedOrigins: ReadonlySet<string> = new Set(
  ownKeyProviders.map((id) => new URL(addressOf(id)).origin),
)

/** RFC 1918. IPv6 is left out: a source of a content security policy cannot name it (CSP 3, section 2.3.1). */
const privateAddress = /^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d+)+$/

const isLoopback = (host: string) => host === 'localhost' || host === '127.0.0.1'

/** Where a server of models is, as seen from this device. `public`: anywhere else. */
export type ServerPlace = 'loopback' | 'local-network' | 'provider' | 'public'

/** Returns the place of an address. */
export function placeOf({ origin, hostname }: URL): ServerPlace {
  if (fixedOrigins.has(origin)) return 'provider'
  if (isLoopback(hostname)) return 'loopback'
  return privateAddress.test(hostname) ? 'local-network' : 'public'
}

/** Returns true for an origin that a page may be opened to: written as URLs write it, loopback with a port. */
function isOpenable(text: string): boolean {
  if (!/^https?:\/\/[a-z\d.-]+(?::\d{1,5})?$/.test(text) || !URL.canParse(text)) return false
  const url = new URL(text)
  const place = placeOf(url)
  return url.origin === text && place !== 'public' && (place !== 'loopback' || url.port !== '')
}

/**
 * Reads the cookie: origins of loopback with a port, of private addresses and of the providers with fixed hosts.
 *
 * @returns none if one of them is anything else
 */
export function readModelOrigins(text: string | undefined): string[] {
  const origins = text ? text.split(' ') : []
  return origins.length <= maxOrigins && origins.every(isOpenable) ? origins : []
}
