import 'server-only'
import { randomUUID } from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'
import { type IncomingMessage, Server, type ServerResponse } from 'node:http'
import { describeProblem } from '@/lib/api/problem'
import {
  type CapacityLimits,
  createWorkBound,
  defaultCapacity,
  isChanging,
} from '../api/guards/capacity'
import { corsHeaders, varyHeader } from '../api/guards/cors'
import { commonHeaders, defaultHeaders } from '../api/guards/name-request'
import { type BodyPace, defaultPace } from '../api/guards/read-body'
import { isSameOrigin } from '../api/guards/same-origin'
import { addressKey, hiddenAddress } from '../identity/http/address-key'
import type { Failure } from '../outcome'
import type { Ports } from '../ports-types'
import { receiveAction } from './action-body'
import { holdWhileWorking } from './body-watch'
import { createRefusalLog } from './refusal-log'
import { normaliseTarget } from './request-target'
import { createTurns, type TakeTurn } from './turns'
import { settleVisitor } from './visitor-cookie'

type Parts = Pick<Ports, 'configuration' | 'metrics' | 'now'> & {
  secrets: Pick<Ports['secrets'], 'read'>
}

const isOfApi = (path: string) => path === '/api/v1' || path.startsWith('/api/v1/')
/** Returns true for a route, which checks its methods itself; every other path is a page or a file. */
const isRoute = (path: string) => /^\/(?:api|s|cv)\//.test(path)

const apiMethods = 'DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT'
const pageMethods = 'GET, HEAD, OPTIONS'
/**
 * Returns true for a file, or for another form of a page, such as `/editor.rsc`, which Next reads by itself: none of them
 * takes an action, and Next answers some with 500.
 */
const isFile = (path: string) => /^\/_next\/|\.[^/]*$/.test(path)

/** Pattern of Next's ids of server actions. */
const actionId = /^[0-9a-f]{40,64}$/

/** Reads of one IP address that are answered at the same time; further ones wait. A classroom may be behind one. */
const readsAtOnce = 4

/** Actions of one IP address that are worked on at the same time; further ones wait. */
const actionsAtOnce = 2

/** Returns true for a server action, which `answerEarly` has let through. */
const isAction = ({ method, headers }: IncomingMessage) =>
  method === 'POST' && headers['next-action'] !== undefined

/** Returns true for a page or an answer that is made for its request. Files have a dot. Monitoring waits for nobody. */
const isMadeRead = ({ method, url = '' }: IncomingMessage) => {
  const path = url.split('?', 1)[0] ?? ''
  if (method !== 'GET' && method !== 'HEAD') return false
  if (isRoute(path)) return path !== '/api/health'
  return !isFile(path)
}

/** Milliseconds in which a request has to arrive completely: more than the largest upload may take. */
const requestMilliseconds = 1_200_000

/**
 * Creates a filter that answers refused requests at the server itself, before Next. Next builds a whole request of
 * everything that arrives: under overload the refusals behind it would take all the time, and admitted requests
 * would wait for seconds. Here a refusal costs next to nothing, and its body is not read. Next also answers TRACE
 * with a 500 before any code of ours; no path allows it.
 */
export function createRequestFilter(
  parts: Pick<Parts, 'configuration' | 'metrics'>,
  limits: CapacityLimits = defaultCapacity,
  pace: BodyPace = defaultPace,
) {
  const work = createWorkBound(parts, limits)
  const publicOrigin = new URL(parts.configuration.url).origin
  const isDevelopment = parts.configuration.build === ''
  const noteRefusal = createRefusalLog()

  const refuse = (response: ServerResponse, failure: Failure, more: [string, string][] = []) => {
    const { origin } = response.req.headers
    const requestId = randomUUID()
    const { status, headers, body } = describeProblem(failure, requestId)
    const all = [
      ...commonHeaders(requestId, parts.configuration),
      ...corsHeaders(parts.configuration, origin),
      ...varyHeader(parts.configuration, null),
      ...defaultHeaders,
      ...more,
    ]
    for (const [name, value] of all) response.setHeader(name, value)
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
    response.end(body)
  }

  const answerMethods = (response: ServerResponse, allow: string) => {
    response.writeHead(204, { allow })
    response.end()
  }

  /** Refuses a request to a page with another method, or with an action that no page of ours sent. */
  const refusePage = (request: IncomingMessage, response: ServerResponse): boolean => {
    const { method = '', url = '', headers } = request
    const path = url.split('?', 1)[0] ?? ''
    if (method === 'GET' || method === 'HEAD') return false
    if (method === 'OPTIONS') {
      answerMethods(response, pageMethods)
      return true
    }
    if (method !== 'POST' || headers['next-action'] === undefined || isFile(path)) {
      refuse(response, { ok: false, code: 'method-not-allowed' }, [['allow', pageMethods]])
      return true
    }
    const site = [headers['sec-fetch-site']].flat()[0]
    const provenance = { origin: headers.origin, site, host: headers.host }
    if (!isSameOrigin(provenance, publicOrigin)) refuse(response, { ok: false, code: 'forbidden' })
    // Next would print an unreadable id into the log.
    else if (!actionId.test(String(headers['next-action']))) {
      refuse(response, { ok: false, code: 'bad-request' })
    } else return false
    return true
  }

  const enterWork = () => {
    const entered = work.enter('change')
    return entered.ok ? entered.value : () => {}
  }

  /** Receives an action, and admits it; false if it was answered here. */
  async function admitAction(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const received = await receiveAction(request, pace)
    if (response.closed) return false
    if (!received.ok) noteRefusal(received.code)
    const entered = received.ok ? work.enter('change') : received
    if (entered.ok) response.once('close', entered.value)
    else refuse(response, entered)
    return entered.ok
  }

  /** Returns true if the request was answered here. */
  function answerEarly(request: IncomingMessage, response: ServerResponse): boolean {
    const { method = '' } = request
    if (!normaliseTarget(request)) {
      // For the server as a whole (RFC 9110, 9.3.7); no other method has such a target.
      if (method === 'OPTIONS') answerMethods(response, apiMethods)
      else refuse(response, { ok: false, code: 'not-found' })
      return true
    }
    const path = request.url?.split('?', 1)[0] ?? ''
    if (method === 'TRACE') {
      const allow = isOfApi(path) ? apiMethods : pageMethods
      refuse(response, { ok: false, code: 'method-not-allowed' }, [['allow', allow]])
      return true
    }
    if (!isRoute(path)) return !isDevelopment && refusePage(request, response)
    // Reads are limited by the API: their answers may be long, and their clients slow.
    if (!isOfApi(path) || !isChanging(method)) return false
    const entered = work.enter('change')
    if (entered.ok) holdWhileWorking(request, response, entered.value, enterWork)
    else refuse(response, entered)
    return !entered.ok
  }
  return { answerEarly, admitAction }
}

/** Returns the HTTP server of a new connection, if it is one. */
const serverOf = (message: unknown): Server | null =>
  typeof message === 'object' &&
  message !== null &&
  'socket' in message &&
  typeof message.socket === 'object' &&
  message.socket !== null &&
  'server' in message.socket &&
  message.socket.server instanceof Server
    ? message.socket.server
    : null

/**
 * Closes a connection behind the answer to a request whose body was not read to its end: what is left of it would
 * stand before the next request, which a proxy may send for somebody else.
 */
function closeAfterUnreadBody(request: IncomingMessage, response: ServerResponse): void {
  const { headers } = request
  if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) return
  // Each of its forms is passed on as it came.
  const writeHead = response.writeHead.bind(response) as (...input: unknown[]) => ServerResponse
  response.writeHead = (...input: unknown[]) => {
    if (!request.complete) response.setHeader('connection', 'close')
    return writeHead(...input)
  }
}

/** Calls listeners of requests when it is the turn of their client. */
async function passInTurn(
  {
    request,
    response,
    takeTurn,
  }: { request: IncomingMessage; response: ServerResponse; takeTurn: TakeTurn },
  pass: () => void,
): Promise<void> {
  const end = await takeTurn(addressKey([request.headers['x-vitae-ip']].flat()[0] ?? null))
  // Gone while it waited.
  if (response.closed) return end()
  response.once('close', end)
  pass()
}

/** Paths with long answers that are the same for every client and contain no user data. */
const packedPaths = new Set(['/api/v1/openapi.json', '/api/v1/docs'])

/**
 * Makes Next compress an answer for clients that accept it. Next passes the content type of a route's answer on as
 * a list of one, which its compression does not recognise; and it removes the content-encoding of an answer that a
 * route has compressed by itself.
 */
function letPack({ url = '' }: IncomingMessage, response: ServerResponse): void {
  if (!packedPaths.has(url.split('?', 1)[0] ?? '')) return
  const setHeader = response.setHeader.bind(response)
  response.setHeader = (name, value) => {
    const isType = name.toLowerCase() === 'content-type' && Array.isArray(value)
    return setHeader(name, isType ? value.join(', ') : value)
  }
}

/**
 * Installs the filter in front of every server of this process, with its first connection. No connection changes
 * its protocol: without a listener Node answers a request that offers an upgrade (`h2c` by Java and curl) as any
 * other, while Next's listener closes it without an answer. In development pages are notified of changes over an
 * upgraded connection.
 */
export function installRequestFilter(parts: Parts, limits?: CapacityLimits, pace?: BodyPace): void {
  const { answerEarly, admitAction } = createRequestFilter(parts, limits, pace)
  const known = new WeakSet<Server>()
  const takeTurn = createTurns(readsAtOnce)
  const takeActionTurn = createTurns(actionsAtOnce)
  const place = parts.configuration
  let secret: string | null = null
  // Without it there are no cookies of visitors; `/api/health` names what is missing.
  parts.secrets.read('session').then(
    (found) => {
      secret = found
    },
    () => {},
  )
  subscribe('net.server.socket', (message) => {
    const server = serverOf(message)
    if (!server || known.has(server)) return
    known.add(server)
    if (parts.configuration.build !== '') server.removeAllListeners('upgrade')
    server.requestTimeout = requestMilliseconds
    const listeners = server.listeners('request')
    server.removeAllListeners('request')
    server.on('request', (request, response) => {
      if (answerEarly(request, response)) return
      letPack(request, response)
      closeAfterUnreadBody(request, response)
      const pass = () => {
        for (const listener of listeners) listener.call(server, request, response)
      }
      const isMade = isMadeRead(request)
      // Programs keep no cookies.
      const isPage = isMade && !isOfApi(request.url ?? '')
      if (secret) settleVisitor(request, response, { place, secret, now: parts.now(), isPage })
      // An address that is hidden is that of everybody.
      const hasTurn = isMade && request.headers['x-vitae-ip'] !== hiddenAddress
      if (hasTurn) void passInTurn({ request, response, takeTurn }, pass)
      else if (isAction(request)) {
        void admitAction(request, response).then((isAdmitted) => {
          if (isAdmitted) void passInTurn({ request, response, takeTurn: takeActionTurn }, pass)
        })
      } else pass()
    })
  })
}
