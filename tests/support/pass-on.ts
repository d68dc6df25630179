import { type IncomingMessage, request } from 'node:http'

export type PassedAnswer = {
  status: number
  headers: IncomingMessage['headers']
  body: Buffer
}

/** A whole body, of a request or of an answer. */
export function readAll(message: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    message.on('data', (chunk: Buffer) => chunks.push(chunk))
    message.on('end', () => resolve(Buffer.concat(chunks)))
    message.on('error', reject)
  })
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
