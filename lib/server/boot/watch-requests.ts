import 'server-only'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { Server as NetServer } from 'node:net'
import type { Configuration } from '../config/configuration-types'
import { hiddenAddress } from '../identity/http/address-key'
import { recordArrival } from './arrival'
import { createTrustedProxies, readHostedAddress, settleAddress } from './client-address'

/** Milliseconds after the last answer, for requests that were sent but not yet read. */
const idleMilliseconds = 150

export type RequestWatch = {
  /** Calls the listener as each answer ends, while the client still waits for it. */
  beforeEnd: (listener: () => void) => void
  /** Accepts no new connections and resolves when every answer is sent, or the time is over. */
  close: (milliseconds: number) => Promise<void>
}

// Message of Node at the beginning of every request (node:diagnostics_channel, built-in channels).
type RequestStart = { request: IncomingMessage; response: ServerResponse; server: Server }

const isRequestStart = (message: unknown): message is RequestStart =>
  typeof message === 'object' && message !== null && 'request' in message && 'server' in message

/**
 * Watches every request before Next handles it: settles the client's address, and counts requests under way. Next
 * offers no other hook that is early enough and has the connection.
 */
export function watchRequests({ home, trustedProxies, proxyHops }: Configuration): RequestWatch {
  const trusted = createTrustedProxies(trustedProxies)
  // Amplify's proxy is in front of a site on AWS: its own address says nothing about clients.
  const isHosted = home === 'aws' && trustedProxies.length === 0
  const servers = new Set<Server>()
  const open = new Set<ServerResponse>()
  let isClosing = false
  let reportEnd = () => {}

  subscribe('http.server.request.start', (message) => {
    if (!isRequestStart(message)) return
    const { request, response, server } = message
    const { headers, socket, url } = request
    recordArrival(headers, socket.remoteAddress, url)
    const hosted = isHosted ? (readHostedAddress(headers, proxyHops) ?? hiddenAddress) : null
    settleAddress(headers, socket.remoteAddress, trusted)
    if (hosted !== null) headers['x-vitae-ip'] = hosted
    servers.add(server)
    open.add(response)
    response.once('prefinish', () => reportEnd())
    // A connection that stays open would keep the server from ending.
    if (isClosing) response.setHeader('connection', 'close')
    response.once('close', () => {
      open.delete(response)
    })
  })

  return {
    beforeEnd(listener) {
      reportEnd = listener
    },
    async close(milliseconds) {
      isClosing = true
      const end = Date.now() + milliseconds
      // Not the method of http: it cuts off connections whose first request is on its way.
      for (const server of servers) NetServer.prototype.close.call(server)
      let idleSince = Date.now()
      while (Date.now() < end && Date.now() - idleSince < idleMilliseconds) {
        await new Promise((resolve) => setTimeout(resolve, 20))
        if (open.size > 0) idleSince = Date.now()
      }
      for (const server of servers) server.closeIdleConnections()
    },
  }
}
