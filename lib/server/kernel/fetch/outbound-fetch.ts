import 'server-only'
import { promises as dns, type LookupAddress } from 'node:dns'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
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
  /** Whether a body is handed over as it comes: reading it then throws OutboundError. Else it is read first. */
  isStreamed?: boolean
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

type BodyParts = {
  maxBytes: number
  signal: AbortSignal
  asError: (error: unknown) => OutboundError
}

/** Returns a body as it comes. Its connection ends with it, also where it is left early or while a piece is awaited. */
function streamBody(
  answer: IncomingMessage,
  { maxBytes, signal, asError }: BodyParts,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const pieces: AsyncIterator<Uint8Array<ArrayBuffer>> = answer[Symbol.asyncIterator]()
  let size = 0
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await pieces.next()
        if (done) {
          // A body without a length ends like one that was aborted.
          signal.throwIfAborted()
          return controller.close()
        }
        size += value.byteLength
        if (size > maxBytes) throw new OutboundError('too-large', answer.statusCode)
        controller.enqueue(value)
      } catch (error) {
        answer.destroy()
        controller.error(asError(error))
      }
    },
    cancel: () => void answer.destroy(),
  })
}

function toResponse(answer: IncomingMessage, parts: BodyParts): Response {
  const status = answer.statusCode ?? 0
  if (status >= 300 && status < 400) throw new OutboundError('redirect', status)
  const { 'set-cookie': _, ...headers } = answer.headers
  const isBodiless = bodiless.has(status)
  // Nobody reads it, and unread it would hold its connection.
  if (isBodiless) answer.resume()
  return new Response(isBodiless ? null : streamBody(answer, parts), {
    status,
    headers: headers as Record<string, string>,
  })
}

/**
 * Creates the `fetch` for requests of the server to other servers. Each connection goes to addresses that its own look-up has
 * checked: a name is resolved once, so that it cannot change in between. Redirects are refused, cookies ignored, and
 * compressed bodies not asked for, since their size would not be that of the content.
 *
 * @returns a `fetch` that throws OutboundError, and resolves when the body has been read, unless it is streamed
 */
export function createOutboundFetch(policy: OutboundPolicy): typeof fetch {
  const { reach, timeout, maxBytes, isStreamed = false } = policy
  const resolve: ResolveHost = policy.resolve ?? ((host) => dns.lookup(host, { all: true }))
  const lookup = createLookup(reach, resolve)
  return async (input, init) => {
    const late = AbortSignal.timeout(timeout)
    let answer: IncomingMessage | null = null
    const asError = (error: unknown) =>
      error instanceof OutboundError
        ? error
        : new OutboundError(late.aborted ? 'timeout' : 'unreachable', answer?.statusCode)
    try {
      const request = new Request(input, init)
      const url = new URL(request.url)
      const host = hostOf(url)
      // Node looks no IP address up.
      const isRefused = isIP(host) !== 0 && !reach.allowsAddress(host)
      if (isRefused || !reach.allowsUrl(url)) throw new OutboundError('private-address')
      const body = request.body && Buffer.from(await request.arrayBuffer())
      const send = url.protocol === 'https:' ? requestHttps : requestHttp
      const signal = AbortSignal.any([late, request.signal])
      const options = {
        ...{ method: request.method, agent: false as const, lookup, maxHeaderSize },
        headers: { ...Object.fromEntries(request.headers), 'accept-encoding': 'identity' },
        signal,
      }
      answer = await new Promise<IncomingMessage>((resolveAnswer, reject) => {
        send(url, options, resolveAnswer).on('error', reject).end(body)
      })
      const response = toResponse(answer, { maxBytes, signal, asError })
      if (isStreamed || !response.body) return response
      return new Response(await response.arrayBuffer(), response)
    } catch (error) {
      answer?.destroy()
      throw asError(error)
    }
  }
}
