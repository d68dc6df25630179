import 'server-only'
import type { IncomingHttpHeaders } from 'node:http'
import type { Arrival } from '@/lib/api/arrival'
import { claims } from './client-address'

/** Where the operator's page finds it; taken away from every other request. */
const carrier = 'x-vitae-arrival'

/** Headers that proxies and CDNs add to a request, beside `claims`; none of them holds a secret. */
const shown = ['host', ...claims, 'via', 'cloudfront-viewer-address', 'x-amz-cf-id'] as const

const isOperatorsPage = (url: string | undefined) => url?.split('?', 1)[0] === '/operator'

/**
 * Keeps how a request for the operator's page came in, before the headers that nobody vouches for are taken away:
 * which proxies to trust can be read from it.
 *
 * @param headers of the request; changed
 * @param peer the other end of the connection
 */
export function recordArrival(
  headers: IncomingHttpHeaders,
  peer: string | undefined,
  url: string | undefined,
): void {
  delete headers[carrier]
  if (!isOperatorsPage(url)) return
  const said = shown.flatMap((name) => {
    const value = headers[name]
    return value === undefined ? [] : [[name, String(value)] as const]
  })
  headers[carrier] = encodeURIComponent(JSON.stringify({ peer: peer ?? '', headers: said }))
}

/**
 * Reads what `recordArrival` has kept.
 *
 * @returns null where nothing was kept, as in development
 */
export function readArrival(headers: Headers): Arrival | null {
  const kept = headers.get(carrier)
  if (kept === null) return null
  // Nobody but recordArrival writes this header.
  const { peer, headers: said } = JSON.parse(decodeURIComponent(kept)) as Omit<Arrival, 'counted'>
  return { peer, headers: said, counted: headers.get('x-vitae-ip') ?? '' }
}
