import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTestCredentials } from './dynamo'

export type Asked = { method: string; path: string; target: string; body: unknown }

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString()
  return text === '' ? null : JSON.parse(text)
}

/**
 * A service of AWS that speaks JSON, on loopback: what it is asked is kept, what it answers is said by the
 * test. Clients of this process find it.
 *
 * @param name as in the variable of its address, such as `SESV2`
 */
export async function startJsonService(
  name: string,
  answer: (asked: Asked) => { status?: number; body: unknown },
) {
  setTestCredentials()
  const log: Asked[] = []
  const server = createServer(async (request, response) => {
    const asked = {
      method: request.method ?? '',
      path: request.url ?? '',
      target: String(request.headers['x-amz-target'] ?? ''),
      body: await readBody(request),
    }
    log.push(asked)
    const { status = 200, body } = answer(asked)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  process.env[`AWS_ENDPOINT_URL_${name}`] = `http://127.0.0.1:${port}`
  return {
    log,
    async stop(): Promise<void> {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
