import 'server-only'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { lookupOf, type ResolveHost, rejectOn, resolvePublic } from './resolve-public'
import { refuseWebhookAddress } from './webhook-address'

/** A request to a server that somebody else has named was refused or failed. Does not contain the answer. */
export class GuardedFetchError extends Error {
  override name = 'GuardedFetchError'
}

type Asked = { method: string; headers: Record<string, string>; body?: string }

/** Fetches from a server on the public internet. @throws GuardedFetchError */
export type GuardedFetch = (url: string, asked: Asked) => Promise<Response>

type Settings = {
  /** Also allows this machine, over http and https. */
  allowsLoopback: boolean
  /** Milliseconds for the whole exchange. */
  timeout?: number
  resolve?: ResolveHost
}

const defaultTimeout = 8_000
/** Maximum bytes of an answer. */
const maxAnswerBytes = 512 * 1_024

async function readBounded(answer: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxAnswerBytes) throw new GuardedFetchError('The answer is too long')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Statuses whose answers have no body. */
const bodiless = new Set([204, 205, 304])

async function toResponse(answer: IncomingMessage): Promise<Response> {
  const body = await readBounded(answer)
  const status = answer.statusCode ?? 0
  if (status < 200 || status > 599) throw new GuardedFetchError('The answer is none')
  const headers = new Headers()
  for (const name of ['content-type', 'www-authenticate', 'date']) {
    const value = answer.headers[name]
    if (typeof value === 'string') headers.set(name, value)
  }
  return new Response(bodiless.has(status) ? null : new Uint8Array(body), { status, headers })
}

/**
 * Creates a fetch for addresses that people enter, as `createPostWebhook` sends: to the public internet alone, to the
 * address that was checked, without following redirects, with a deadline and a maximum size.
 */
export function createGuardedFetch({
  allowsLoopback,
  timeout = defaultTimeout,
  resolve,
}: Settings): GuardedFetch {
  return async (url, { method, headers, body }) => {
    if (refuseWebhookAddress(url, { allowsLoopback }) !== null) {
      throw new GuardedFetchError('The address is not on the public internet')
    }
    const signal = AbortSignal.timeout(timeout)
    const stopped = rejectOn(signal)
    try {
      const addresses = await resolvePublic(url, { allowsLoopback, stopped, resolve })
      if (typeof addresses === 'string') throw new GuardedFetchError(addresses)
      const request = url.startsWith('https:') ? requestHttps : requestHttp
      const lookup = lookupOf(addresses)
      const options = { method, headers, lookup, signal, agent: false as const }
      const answer = await new Promise<IncomingMessage>((resolveAnswer, reject) => {
        const sent = request(url, { ...options, maxHeaderSize: 16 * 1_024 }, resolveAnswer)
        sent.on('error', reject)
        sent.end(body)
      })
      return await Promise.race([toResponse(answer), stopped])
    } catch (error) {
      if (error instanceof GuardedFetchError) throw error
      throw new GuardedFetchError('The server cannot be reached')
    }
  }
}
