import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { closeServer, listenOnLoopback, readJson } from '@/tests/support/loopback-server'

/** A request that a model server has got. */
export type Asked = {
  path: string
  headers: IncomingMessage['headers']
  body: Record<string, unknown>
}

/** Handler that answers one request. */
export type Answer = (asked: Asked, response: ServerResponse) => void

export type FaultServer = {
  /** As it stands in a configuration. */
  url: string
  asked: Asked[]
  /** The answers of the next requests, in order; the last one stays. */
  answer: (...answers: Answer[]) => void
  close: () => Promise<void>
}

export type Completion = {
  content?: string | null
  refusal?: string
  finish?: string
  usage?: object | null
}

const usage = { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 }

const completionOf = ({ content = null, refusal, finish = 'stop', usage: used }: Completion) => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1,
  model: 'double',
  choices: [
    {
      index: 0,
      finish_reason: finish,
      message: { role: 'assistant', content, ...(refusal ? { refusal } : {}) },
    },
  ],
  ...(used === null ? {} : { usage: used ?? usage }),
})

/** Any JSON, with a status. */
export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(JSON.stringify(body))
  }

/** A completion with these words. */
export const says = (completion: Completion | string): Answer =>
  json(completionOf(typeof completion === 'string' ? { content: completion } : completion))

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * A completion that comes in pieces, as Ollama and OpenAI send it, with a pause of so many milliseconds before each, or
 * one that ends with a promise.
 *
 * @param end default: the usual end with the usage
 */
export const streams =
  (
    pieces: readonly string[],
    pause: number | ((at: number) => Promise<unknown> | undefined) = 0,
    end?: (response: ServerResponse) => void,
  ): Answer =>
  async (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    const send = (chunk: object) => response.write(`data: ${JSON.stringify(chunk)}\n\n`)
    for (const [at, content] of pieces.entries()) {
      await (typeof pause === 'number' ? wait(pause) : pause(at))
      if (response.destroyed) return
      send({ choices: [{ index: 0, delta: { content }, finish_reason: null }] })
    }
    if (end) return end(response)
    send({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] })
    send({ choices: [], usage })
    response.end('data: [DONE]\n\n')
  }

/** An error as these servers word it. */
export const fails = (
  status: number,
  error: { message?: string; code?: string; param?: string } = {},
  headers: Record<string, string> = {},
): Answer => json({ error: { message: 'no', type: 'error', ...error } }, status, headers)

/** Sends the headers and the beginning of an answer, and then nothing any more. */
export const stalls: Answer = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' })
  response.write('{"choices": [')
}

/** Takes the request and never answers. */
export const sleeps: Answer = (_asked, _response) => {}

/** Blanks without an end, at status 200. */
export const floods: Answer = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' })
  const blanks = ' '.repeat(100_000)
  const pour = () => {
    while (!response.destroyed && response.write(blanks));
    if (!response.destroyed) response.once('drain', pour)
  }
  pour()
}

/** Breaks the connection off. */
export const drops: Answer = (_, response) => {
  response.destroy()
}

export const redirectsTo =
  (url: string): Answer =>
  (_, response) => {
    response.writeHead(307, { location: url })
    response.end()
  }

/** Vectors for as many texts as were asked for; `base64` whatever was asked for. */
export const embeds =
  (dimensions: number, how: 'numbers' | 'base64' = 'numbers'): Answer =>
  (asked, response) => {
    const texts = Array.isArray(asked.body.input) ? asked.body.input : [asked.body.input]
    const vector = Float32Array.from({ length: dimensions }, (_, at) => at / dimensions)
    const embedding =
      how === 'numbers' ? [...vector] : Buffer.from(vector.buffer).toString('base64')
    const data = texts.map((_, index) => ({ object: 'embedding', index, embedding }))
    json({ object: 'list', data, usage: { prompt_tokens: 3, total_tokens: 3 } })(asked, response)
  }

type Setup = {
  /** On a free port unless one is given. */
  port?: number
  /** Pages that may read its answers (CORS); none unless one is named. */
  allows?: string
}

/** A server that speaks the protocol, and does wrong what a test asks of it. On loopback. */
export async function startFaultServer({
  port: own = 0,
  allows,
}: Setup = {}): Promise<FaultServer> {
  const asked: Asked[] = []
  let answers: Answer[] = []
  const server: Server = createServer((request, response) => {
    if (allows) {
      response.setHeader('access-control-allow-origin', allows)
      response.setHeader('access-control-allow-headers', 'authorization, content-type')
    }
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end()
      return
    }
    void readJson(request).then((body) => {
      const one: Asked = { path: request.url ?? '', headers: request.headers, body }
      asked.push(one)
      const answer = answers.length > 1 ? answers.shift() : answers[0]
      if (answer) answer(one, response)
      else json({ error: { message: 'nothing planned' } }, 500)(one, response)
    })
  })
  const port = await listenOnLoopback(server, own)
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    answer: (...next) => {
      answers = next
    },
    close: () => closeServer(server),
  }
}
