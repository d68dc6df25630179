import { createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A page by its address; `{host}{path}` as `jobs.example/apply`. */
export type Pages = Map<string, { html: string; headers?: Readonly<Record<string, string>> }>

/** A proxy that is all of the network that a browser has: it serves made pages, and lists everything that was asked for. */
export type FormServer = {
  port: number
  pages: Pages
  /** Hosts that were asked, with path; also by the extension and the browser itself. */
  requests: string[]
  close: () => Promise<void>
}

function forward(request: IncomingMessage, response: ServerResponse, address: URL) {
  const { method, headers } = request
  const outgoing = send(address, { method, headers }, (incoming) => {
    response.writeHead(incoming.statusCode ?? 502, incoming.headers)
    incoming.pipe(response)
  })
  outgoing.on('error', () => response.destroy())
  request.pipe(outgoing)
}

/**
 * Starts the network of a browser.
 *
 * @param ownHost host of a server of ours that is let through, such as `localhost:3210`
 */
export async function startFormServer(ownHost: string): Promise<FormServer> {
  const pages: Pages = new Map()
  const requests: string[] = []
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', `http://${request.headers.host}`)
    requests.push(`${address.host}${address.pathname}`)
    if (address.host === ownHost) return forward(request, response, address)
    const page = pages.get(`${address.host}${address.pathname}`)
    response.writeHead(page ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...page?.headers,
    })
    response.end(page?.html ?? '')
  })
  server.on('connect', (request, socket) => {
    requests.push(`${request.url}`)
    socket.destroy()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    port: (server.address() as AddressInfo).port,
    pages,
    requests,
    close: () => {
      server.closeAllConnections()
      return new Promise((done) => server.close(() => done()))
    },
  }
}
