import 'server-only'
import type { IncomingHttpHeaders } from 'node:http'
import type { Arrival } from '@/lib/api/arrival'
import { claims } from './client-address'

/** Header that passes it to the operator's page; removed from every other request. */
const carrier = 'x-vitae-arrival'

/** Headers that proxies and CDNs add to a request, beside `claims`; none of them holds a secret. */
const shown = ['host', ...claims, 'via', 'cloudfront-viewer-address', 'x-amz-cf-id'] as const

const isOperatorsPage = (url: string | undefined) => url?.split('?', 1)[0] === '/operator'

/**
 * Records how a request for the operator's page arrived, before untrusted headers are removed: it shows which
 * proxies to trust.
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
 * Reads what `recordArrival` has recorded.
 *
 * @returns null without a record, as in development
 */
export function readArrival(headers: Headers): Arrival | null {
  const kept = headers.get(carrier)
  if (kept === null) return null
  // Only recordArrival writes this header.
  const { peer, headers: said } = JSON.parse(decodeURIComponent(kept)) as Omit<Arrival, 'counted'>
  return { peer, headers: said, counted: headers.get('x-vitae-ip') ?? '' }
}
