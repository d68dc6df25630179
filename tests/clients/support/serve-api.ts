import { createServer } from 'node:http'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { closeServer, listenOnLoopback } from '@/tests/support/loopback-server'

type Served = { fetch: (request: Request) => Response | Promise<Response> }

/**
 * Serves an app over HTTP, for programs that know nothing but an address.
 *
 * @returns what ends it
 */
export async function serveApi(api: Served, port: number): Promise<() => Promise<void>> {
  const origin = `http://127.0.0.1:${port}`
  const server = createServer(async (incoming, outgoing) => {
    const { method = 'GET', url = '/', headers } = incoming
    const hasBody = method !== 'GET' && method !== 'HEAD'
    const request = new Request(new URL(url, origin), {
      method,
      headers: Object.entries(headers).map(([name, value]) => [name, String(value)]),
      ...(hasBody && { body: Readable.toWeb(incoming), duplex: 'half' }),
    } as RequestInit)
    const answer = await api.fetch(request)
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers))
    if (answer.body) Readable.fromWeb(answer.body as ReadableStream).pipe(outgoing)
    else outgoing.end()
  })
  await listenOnLoopback(server, port)
  return () => closeServer(server)
}
