import { createServer } from 'node:http'
import { closeServer, listenOnLoopback, readAll } from '@/tests/support/loopback-server'
import { setTestCredentials } from './dynamo'

export type Asked = { method: string; path: string; target: string; body: unknown }

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
    const text = (await readAll(request)).toString()
    const asked = {
      method: request.method ?? '',
      path: request.url ?? '',
      target: String(request.headers['x-amz-target'] ?? ''),
      body: text === '' ? null : JSON.parse(text),
    }
    log.push(asked)
    const { status = 200, body } = answer(asked)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  const port = await listenOnLoopback(server)
  process.env[`AWS_ENDPOINT_URL_${name}`] = `http://127.0.0.1:${port}`
  return {
    log,
    stop: () => closeServer(server),
  }
}
