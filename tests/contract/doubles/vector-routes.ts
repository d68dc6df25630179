import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Vector = { id: string; values: number[]; kind: string }

export type Answer = { status?: number; body: object; headers?: Record<string, string> }

export type RouteDouble = {
  url: string
  /** Every request, as it came. */
  asked: { path: string; headers: IncomingMessage['headers']; body: Record<string, unknown> }[]
  /** Answers the next requests in this way, whatever they ask for. */
  fail: (...answers: Answer[]) => void
  close: () => Promise<void>
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text === '' ? {} : JSON.parse(text)
}

/** A server on loopback that answers JSON at routes. */
export async function startRoutes(
  answer: (
    path: string,
    body: Record<string, unknown>,
    headers: IncomingMessage['headers'],
  ) => Answer,
): Promise<RouteDouble> {
  const asked: RouteDouble['asked'] = []
  const planned: Answer[] = []
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    void readBody(request).then((body) => {
      const { url: path = '', headers } = request
      asked.push({ path, headers, body })
      const {
        status = 200,
        body: told,
        headers: more,
      } = planned.shift() ?? answer(path, body, headers)
      response.writeHead(status, { 'content-type': 'application/json', ...more })
      response.end(JSON.stringify(told))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    fail: (...answers) => void planned.push(...answers),
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, number, at) => sum + number * (b[at] ?? 0), 0)
}

/** All of them by their cosine, the nearest first. */
export function rank(vectors: Iterable<Vector>, question: readonly number[], kind?: string) {
  return [...vectors]
    .filter((vector) => kind === undefined || vector.kind === kind)
    .map((vector) => ({
      ...vector,
      score:
        dot(question, vector.values) /
        Math.sqrt(dot(question, question) * dot(vector.values, vector.values)),
    }))
    .sort((a, b) => b.score - a.score)
}
