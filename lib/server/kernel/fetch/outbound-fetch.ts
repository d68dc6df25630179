import 'server-only'
import { promises as dns, type LookupAddress } from 'node:dns'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { Readable } from 'node:stream'
import { limitBytes } from '@/lib/ai/client/limit-bytes'
import { hostOf, type Reach } from './reach'

/** Returns all addresses of a name. */
export type ResolveHost = (host: string) => Promise<LookupAddress[]>

export type OutboundPolicy = {
  /** Servers that may be reached. */
  reach: Reach
  /** Milliseconds for the whole exchange. */
  timeout: number
  /** Maximum bytes of a body, whatever length it declares. */
  maxBytes: number
  /** For tests; asks the system. */
  resolve?: ResolveHost | undefined
}

export type OutboundErrorCode =
  | 'private-address'
  | 'redirect'
  | 'timeout'
  | 'too-large'
  | 'unreachable'

/** A request to another server was refused or failed. Does not contain the answer. */
export class OutboundError extends Error {
  override name = 'OutboundError'
  constructor(
    readonly code: OutboundErrorCode,
    /** HTTP status; null if the request failed before one came. */
    readonly status: number | null = null,
  ) {
    super(`The request to another server failed: ${code}`)
  }
}

const maxHeaderSize = 16 * 1_024
/** Statuses whose answers have no body. */
const bodiless = new Set([204, 205])

/** Creates a look-up for connections, which refuses a name if one of its addresses is out of reach. */
function createLookup({ allowsAddress }: Reach, resolve: ResolveHost): LookupFunction {
  const find = async (host: string) => {
    const addresses = await resolve(host)
    const [first] = addresses
    if (!first) throw new OutboundError('unreachable')
    if (addresses.every(({ address }) => allowsAddress(address))) return { first, addresses }
    throw new OutboundError('private-address')
  }
  return (host, { all }, callback) => {
    find(host).then(
      ({ first, addresses }) =>
        all ? callback(null, addresses) : callback(null, first.address, first.family),
      (error: Error) => callback(error, ''),
    )
  }
}

async function toResponse(answer: IncomingMessage, maxBytes: number): Promise<Response> {
  const status = answer.statusCode ?? 0
  if (status >= 300 && status < 400) throw new OutboundError('redirect', status)
  const bytes = Readable.toWeb(answer) as ReadableStream<Uint8Array<ArrayBuffer>>
  const bounded = limitBytes(maxBytes, () => new OutboundError('too-large', status))
  const body = await new Response(bytes.pipeThrough(bounded)).arrayBuffer()
  const { 'set-cookie': _, ...headers } = answer.headers
  return new Response(bodiless.has(status) ? null : body, {
    status,
    headers: headers as Record<string, string>,
  })
}

/**
 * Creates the `fetch` for requests of the server to other servers. Each connection goes to addresses that its own look-up has
 * checked: a name is resolved once, so that it cannot change in between. Redirects are refused, cookies ignored, and
 * compressed bodies not asked for, since their size would not be that of the content.
 *
 * @returns a `fetch` that resolves when the body has been read, and throws OutboundError
 */
export function createOutboundFetch(policy: OutboundPolicy): typeof fetch {
  const { reach, timeout, maxBytes, resolve = (host) => dns.lookup(host, { all: true }) } = policy
  const lookup = createLookup(reach, resolve)
  return async (input, init) => {
    const late = AbortSignal.timeout(timeout)
    let answer: IncomingMessage | null = null
    try {
      const request = new Request(input, init)
      const url = new URL(request.url)
      const host = hostOf(url)
      // Node looks no IP address up.
      const isRefused = isIP(host) !== 0 && !reach.allowsAddress(host)
      if (isRefused || !reach.allowsUrl(url)) throw new OutboundError('private-address')
      const body = request.body && Buffer.from(await request.arrayBuffer())
      const send = url.protocol === 'https:' ? requestHttps : requestHttp
      const options = {
        ...{ method: request.method, agent: false as const, lookup, maxHeaderSize },
        headers: { ...Object.fromEntries(request.headers), 'accept-encoding': 'identity' },
        signal: AbortSignal.any([late, request.signal]),
      }
      answer = await new Promise<IncomingMessage>((resolveAnswer, reject) => {
        send(url, options, resolveAnswer).on('error', reject).end(body)
      })
      return await toResponse(answer, maxBytes)
    } catch (error) {
      answer?.destroy()
      if (error instanceof OutboundError) throw error
      throw new OutboundError(late.aborted ? 'timeout' : 'unreachable', answer?.statusCode)
    }
  }
}
