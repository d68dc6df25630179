import 'server-only'
import { isMetadataHost } from '../kernel/fetch/metadata-host'
import { isNearbyHost } from './config-rules.mjs'

/** Reason why the address of a model server is refused. */
export type AddressFault =
  /** Not an http or https URL, or one with a query. */
  | 'malformed'
  /** It contains a user or a password. */
  | 'credentials'
  /** The metadata service of a machine. */
  | 'metadata'
  /** http on a public address: the traffic could be read on the way. */
  | 'readable'
  /** In the network of the server, where that is not the operator's own. */
  | 'nearby'

/**
 * Validates the address of a model server. Only operators set it, so that any public address is
 * allowed.
 *
 * @param allowsNearby allows machines in the local network: in the embedded home, and not in a cloud
 * @returns the address without a slash at its end
 */
export function judgeServerAddress(
  text: string,
  { allowsNearby }: { allowsNearby: boolean },
): { ok: true; baseUrl: string } | { ok: false; fault: AddressFault } {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    return { ok: false, fault: 'malformed' }
  }
  if (url.username || url.password) return { ok: false, fault: 'credentials' }
  if (isMetadataHost(url.hostname)) return { ok: false, fault: 'metadata' }
  const isNearby = isNearbyHost(url.hostname)
  if (url.protocol === 'http:' && !isNearby) return { ok: false, fault: 'readable' }
  if (isNearby && !allowsNearby) return { ok: false, fault: 'nearby' }
  return { ok: true, baseUrl: url.href.replace(/\/+$/, '') }
}
