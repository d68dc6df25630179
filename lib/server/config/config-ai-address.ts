import 'server-only'
import { isMetadataHost } from '../models/metadata-host'
import { isNearbyHost } from './config-rules.mjs'

/** Reason why the address of a model server is refused. */
export type AddressFault =
  /** No address of http or https, or one with a query. */
  | 'malformed'
  /** It holds a user or a password. */
  | 'credentials'
  /** The metadata of a machine. */
  | 'metadata'
  /** http on a public address: everybody on the way could read along. */
  | 'readable'
  /** Of the network that the server stands in, where that is not the operator's own. */
  | 'nearby'

/**
 * Judges where a server of models is said to answer (QUALITY A7). Whoever names it is an operator: free
 * addresses are nobody else's.
 *
 * @param allowsNearby a machine beside this one may be meant: at home, and not in a cloud
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
