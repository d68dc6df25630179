import { type Server as HttpServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo, Server } from 'node:net'

/** Starts a server on loopback, on a free port unless one is given; returns its port. */
export async function listenOnLoopback(server: Server, port = 0): Promise<number> {
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** Ends a server and the connections that are open to it. */
export async function closeServer(server: HttpServer): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}

export type PassedAnswer = {
  status: number
  headers: IncomingMessage['headers']
  body: Buffer
}

/** A whole body, of a request or of an answer. */
export function readAll(message: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    message.on('data', (chunk: Buffer) => chunks.push(chunk))
    message.on('end', () => resolve(Buffer.concat(chunks)))
    message.on('error', reject)
  })
}

/** The JSON object of a request; an empty one where it has no body. */
export async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const text = (await readAll(request)).toString()
  return text === '' ? {} : JSON.parse(text)
}

/** Asks another server the same, and waits for its whole answer. */
export function passOn(
  target: URL,
  incoming: IncomingMessage,
  body: Buffer,
): Promise<PassedAnswer> {
  return new Promise((resolve, reject) => {
    const { method, url, headers } = incoming
    const outgoing = request(
      { hostname: target.hostname, port: target.port, method, path: url, headers },
      async (answer) => {
        const { statusCode = 502, headers } = answer
        // The body goes on in one piece.
        const { 'transfer-encoding': _, ...kept } = headers
        resolve({ status: statusCode, headers: kept, body: await readAll(answer) })
      },
    )
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}
