import 'server-only'
import type { Configuration } from '../../config/configuration-types'

const loopback = ['localhost', '127.0.0.1', '[::1]']

/** Returns the origins of this installation: its address, and on loopback all names of loopback. */
export function ownOrigins(configuration: Configuration): ReadonlySet<string> {
  const url = new URL(configuration.url)
  const origins = new Set([url.origin])
  if (loopback.includes(url.hostname)) {
    for (const name of loopback) {
      const sibling = new URL(url.origin)
      sibling.hostname = name
      origins.add(sibling.origin)
    }
  }
  return origins
}

/**
 * Returns true if a page of ours sent the request. Browsers send `Origin` with every POST; if it is
 * absent, `Sec-Fetch-Site` has to be `same-origin`.
 */
export function isFromOwnPage(headers: Headers, origins: ReadonlySet<string>): boolean {
  const origin = headers.get('origin')
  if (origin !== null) return origins.has(origin)
  return headers.get('sec-fetch-site') === 'same-origin'
}
