import 'server-only'
import { promises as dns, type LookupAddress } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { isLoopbackAddress, isPublicAddress } from './public-address'
import { hostOf } from './webhook-address'

/** Returns all addresses of a name. */
export type ResolveHost = (host: string) => Promise<LookupAddress[]>

const resolveAll: ResolveHost = (host) => dns.lookup(host, { all: true })

/**
 * Resolves the host of a URL once, and checks all of its addresses.
 *
 * @param how.allowsLoopback also allows this machine
 * @param how.stopped rejects when the request is over: names may take long
 * @returns `private-address` if one of them is not on the public internet, `unreachable` if there is none
 */
export async function resolvePublic(
  url: string,
  how: { allowsLoopback: boolean; stopped: Promise<never>; resolve?: ResolveHost },
): Promise<LookupAddress[] | 'private-address' | 'unreachable'> {
  const { allowsLoopback, stopped, resolve = resolveAll } = how
  const host = hostOf(new URL(url))
  const family = isIP(host)
  const addresses =
    family === 0 ? await Promise.race([resolve(host), stopped]) : [{ address: host, family }]
  const isAllowed = ({ address }: LookupAddress) =>
    isPublicAddress(address) || (allowsLoopback && isLoopbackAddress(address))
  if (addresses.length === 0) return 'unreachable'
  return addresses.every(isAllowed) ? addresses : 'private-address'
}

/** Returns a lookup that answers with the addresses that were checked: the name is not resolved a second time. */
export const lookupOf =
  (addresses: readonly LookupAddress[]): LookupFunction =>
  (_host, { all }, callback) => {
    const [first] = addresses
    if (all) callback(null, [...addresses])
    else callback(null, first?.address ?? '', first?.family)
  }

/** Returns a promise that rejects when a signal aborts, for races; it needs no other listener. */
export function rejectOn(signal: AbortSignal): Promise<never> {
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  stopped.catch(() => undefined)
  return stopped
}
