import 'server-only'
import { randomUUID } from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import {
  type CapacityLimits,
  createWorkBound,
  kindOfRequest,
  usualCapacity,
} from '../api/guards/capacity'
import { corsHeaders, varyHeader } from '../api/guards/cors'
import { commonHeaders, usualHeaders } from '../api/guards/name-request'
import { describeProblem } from '../api/problems'
import type { Home } from '../home-types'
import type { Failure } from '../outcome'

type Parts = Pick<Home, 'configuration' | 'metrics'>

const isOfApi = (path: string) => path === '/api/v1' || path.startsWith('/api/v1/')

/**
 * Answers at the server itself what nobody behind it shall see. Next makes a whole request of
 * everything that comes: where a crowd is refused behind it, refusing takes all the time, and what
 * was let in waits for seconds. Here a refusal costs next to nothing, and its body is not read. Next
 * also answers TRACE with a 500 before any code of ours; no address takes it.
 */
export function createFrontDoor(parts: Parts, limits: CapacityLimits = usualCapacity) {
  const work = createWorkBound(parts, limits)

  const refuse = (response: ServerResponse, failure: Failure, more: [string, string][] = []) => {
    const { origin } = response.req.headers
    const requestId = randomUUID()
    const { status, headers, body } = describeProblem(failure, requestId)
    const all = [
      ...commonHeaders(requestId, parts.configuration),
      ...corsHeaders(parts.configuration, origin),
      ...varyHeader(parts.configuration, null),
      ...usualHeaders,
      ...more,
    ]
    for (const [name, value] of all) response.setHeader(name, value)
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
    response.end(body)
  }

  /** True: it is answered, and goes no further. */
  return function answerEarly(request: IncomingMessage, response: ServerResponse): boolean {
    const { method = '', url = '' } = request
    const path = url.split('?', 1)[0] ?? ''
    if (method === 'TRACE') {
      const allow = isOfApi(path) ? 'DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT' : 'GET, HEAD'
      refuse(response, { ok: false, code: 'method-not-allowed' }, [['allow', allow]])
      return true
    }
    // Reads are bounded by the API: their answers may be long, and whoever reads them slow.
    if (!isOfApi(path) || kindOfRequest(method, path) !== 'change') return false
    const entered = work.enter('change')
    if (entered.ok) response.once('close', entered.value)
    else refuse(response, entered)
    return !entered.ok
  }
}

const hasServer = (message: unknown): message is { server: Server } =>
  typeof message === 'object' && message !== null && 'server' in message

/** Long, the same for everybody, and with nothing of anybody in them. */
const packedPaths = new Set(['/api/v1/openapi.json', '/api/v1/docs'])

/**
 * Lets Next pack an answer for whoever takes it packed. It hands the type of a route's answer on as a list
 * of one, which the part of it that packs does not know for a type; and it takes content-encoding off what
 * a route has packed by itself.
 */
function letPack({ url = '' }: IncomingMessage, response: ServerResponse): void {
  if (!packedPaths.has(url.split('?', 1)[0] ?? '')) return
  const setHeader = response.setHeader.bind(response)
  response.setHeader = (name, value) => {
    const isType = name.toLowerCase() === 'content-type' && Array.isArray(value)
    return setHeader(name, isType ? value.join(', ') : value)
  }
}

/** Puts the door in front of every server of this process, before its first request is handled. */
export function openFrontDoor(parts: Parts, limits?: CapacityLimits): void {
  const answerEarly = createFrontDoor(parts, limits)
  const known = new WeakSet<Server>()
  subscribe('http.server.request.start', (message) => {
    if (!hasServer(message) || known.has(message.server)) return
    const { server } = message
    known.add(server)
    const listeners = server.listeners('request')
    server.removeAllListeners('request')
    server.on('request', (request, response) => {
      if (answerEarly(request, response)) return
      letPack(request, response)
      for (const listener of listeners) listener.call(server, request, response)
    })
  })
}
