import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { closeServer, listenOnLoopback, passOn, readAll } from './loopback-server'

/** Fault of one request on its way. */
export type Fault =
  | 'none'
  /** The connection ends before the server hears of it. */
  | 'lost'
  /** The server does it, nobody hears the answer. */
  | 'answer-lost'
  /** The server hears it twice. */
  | 'twice'
  /** It takes its time. */
  | 'slow'
  /** The server does it, the connection stays open and says nothing. */
  | 'half-open'
  | 'server-error'
  /** The server is there and cannot write. */
  | 'unavailable'
  /** The server asks for a second's patience. */
  | 'busy'
  /** The server says just that. */
  | { status: number; body: string }

export type Passed = { method: string; path: string; fault: Fault; body: string }

export type FaultProxy = {
  address: string
  /** Requests that have passed, in order. */
  log: Passed[]
  /** Decides what happens to each request; `none` for all until then. */
  setFaults: (decide: (request: { method: string; path: string }) => Fault) => void
  close: () => Promise<void>
}

/** Milliseconds of a request that takes its time. */
const slowness = 700

/** A network between a browser and a server that fails as it is told, on a port of its own. */
export async function openFaultProxy(address: string): Promise<FaultProxy> {
  const target = new URL(address)
  const log: Passed[] = []
  let decide: (request: { method: string; path: string }) => Fault = () => 'none'

  async function pass(incoming: IncomingMessage, outgoing: ServerResponse) {
    const { method = 'GET', url: path = '/' } = incoming
    const body = await readAll(incoming)
    const fault = decide({ method, path })
    log.push({ method, path, fault, body: body.toString() })
    if (fault === 'lost') return incoming.socket.destroy()
    if (fault === 'server-error') return outgoing.writeHead(500).end()
    if (fault === 'unavailable') return outgoing.writeHead(503).end()
    if (fault === 'busy') return outgoing.writeHead(429, { 'retry-after': '1' }).end()
    if (typeof fault === 'object') return outgoing.writeHead(fault.status).end(fault.body)
    if (fault === 'slow') await new Promise((resolve) => setTimeout(resolve, slowness))
    if (fault === 'twice') await passOn(target, incoming, body)
    const answer = await passOn(target, incoming, body)
    if (fault === 'half-open') return
    if (fault === 'answer-lost') return incoming.socket.destroy()
    outgoing.writeHead(answer.status, answer.headers).end(answer.body)
  }

  const server = createServer((incoming, outgoing) => {
    pass(incoming, outgoing).catch(() => incoming.socket.destroy())
  })
  const port = await listenOnLoopback(server)
  return {
    address: `http://localhost:${port}`,
    log,
    setFaults(next) {
      decide = next
    },
    close: () => closeServer(server),
  }
}
