import 'server-only'
import type { IncomingHttpHeaders } from 'node:http'
import { isRecord } from '@/lib/resume/is-record'
import { createTrustedProxies, settleAddress } from './client-address'

/** Fields read from an API Gateway (REST) request event. */
type GatewayEvent = {
  headers?: unknown
  multiValueHeaders?: unknown
  requestContext: unknown
}

/** No proxies: API Gateway is directly in front of the client. */
const trusted = createTrustedProxies([])

/** Returns the client's address as API Gateway has seen it. */
function peerOf(requestContext: unknown): string | undefined {
  const identity = isRecord(requestContext) ? requestContext.identity : null
  const address = isRecord(identity) ? identity.sourceIp : null
  return typeof address === 'string' ? address : undefined
}

/**
 * Writes the client's real address into an event, as lib/server/boot/watch-requests does for a connection, and
 * removes whatever the request claims about it.
 *
 * @returns the event with headers in lower case, each once
 */
export function settleEvent<Event extends GatewayEvent>(event: Event): Event {
  const headers: IncomingHttpHeaders = {}
  for (const [name, value] of Object.entries(isRecord(event.headers) ? event.headers : {})) {
    if (typeof value === 'string') headers[name.toLowerCase()] = value
  }
  settleAddress(headers, peerOf(event.requestContext), trusted)
  const lists = Object.entries(headers).map(([name, value]) => [name, [value].flat()])
  return { ...event, headers, multiValueHeaders: Object.fromEntries(lists) }
}
