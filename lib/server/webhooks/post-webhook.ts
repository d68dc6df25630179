import 'server-only'
import type { LookupAddress } from 'node:dns'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { DeliveryReason } from '@/lib/api/webhooks'
import { lookupOf, type ResolveHost, rejectOn, resolvePublic } from './resolve-public'
import { refuseWebhookAddress } from './webhook-address'

export type WebhookRequest = { url: string; headers: Record<string, string>; body: string }

export type WebhookResponse =
  | { ok: true; status: number }
  | { ok: false; reason: DeliveryReason; status: number | null }

/** Sends one request of a webhook. Never throws. */
export type PostWebhook = (
  request: WebhookRequest,
  how: { allowsLoopback: boolean; signal: AbortSignal },
) => Promise<WebhookResponse>

type Settings = {
  /** Milliseconds for the whole exchange. */
  timeout?: number
  resolve?: ResolveHost
}

const defaultTimeout = 15_000
/** Bytes of an answer that are read, so that short ones end in the usual way. */
const maxAnswerBytes = 1_024

const failed = (reason: DeliveryReason, status: number | null = null): WebhookResponse => ({
  ok: false,
  reason,
  status,
})

const judge = (status: number): WebhookResponse => {
  if (status >= 200 && status < 300) return { ok: true, status }
  return failed(status >= 300 && status < 400 ? 'redirect' : 'status', status)
}

function exchange(
  { url, headers, body }: WebhookRequest,
  addresses: readonly LookupAddress[],
  signal: AbortSignal,
): Promise<WebhookResponse> {
  const target = new URL(url)
  const request = target.protocol === 'https:' ? requestHttps : requestHttp
  const options = {
    method: 'POST',
    agent: false as const,
    lookup: lookupOf(addresses),
    maxHeaderSize: 16 * 1_024,
    signal,
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'user-agent': 'Vitae-Webhooks/1.0',
      ...headers,
    },
  }
  return new Promise((resolve, reject) => {
    const sent = request(target, options, (answer) => {
      const outcome = judge(answer.statusCode ?? 0)
      const end = () => {
        sent.destroy()
        resolve(outcome)
      }
      let read = 0
      answer.on('data', (chunk: Buffer) => {
        read += chunk.length
        if (read >= maxAnswerBytes) end()
      })
      // The status has arrived: the rest of the answer changes nothing, however it ends.
      answer.on('end', end).on('error', end)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/**
 * Creates the function that sends requests of webhooks: to addresses on the public internet alone, all of which are
 * checked after the name is resolved, and the connection goes to one of those that were checked. Redirects are not
 * followed.
 */
export function createPostWebhook({
  timeout = defaultTimeout,
  resolve,
}: Settings = {}): PostWebhook {
  return async (request, { allowsLoopback, signal }) => {
    if (refuseWebhookAddress(request.url, { allowsLoopback }) !== null) {
      return failed('private-address')
    }
    const late = AbortSignal.timeout(timeout)
    const stop = AbortSignal.any([late, signal])
    try {
      const how = { allowsLoopback, stopped: rejectOn(stop), resolve }
      const addresses = await resolvePublic(request.url, how)
      if (typeof addresses === 'string') return failed(addresses)
      return await exchange(request, addresses, stop)
    } catch {
      return failed(late.aborted ? 'timeout' : 'unreachable')
    }
  }
}
