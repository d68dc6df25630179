import 'server-only'
import type { DeliveryReason } from '@/lib/api/webhooks'
import {
  createOutboundFetch,
  OutboundError,
  type ResolveHost,
} from '../kernel/fetch/outbound-fetch'
import { userReach } from '../kernel/fetch/reach'

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
const maxBytes = 1_024

function judge(status: number): WebhookResponse {
  if (status >= 200 && status < 300) return { ok: true, status }
  return { ok: false, reason: status >= 300 && status < 400 ? 'redirect' : 'status', status }
}

/** Returns the outcome of a failed request. Once its status has arrived, the rest of the answer changes nothing. */
function judgeError(error: unknown): WebhookResponse {
  const { code, status } = error instanceof OutboundError ? error : new OutboundError('unreachable')
  if (status !== null) return judge(status)
  // Before the status nothing is too large, and no redirect is known.
  const reason = code === 'too-large' ? 'unreachable' : code
  return { ok: false, reason, status }
}

/** Creates the function that sends requests of webhooks: to addresses on the public internet alone, without redirects. */
export function createPostWebhook({
  timeout = defaultTimeout,
  resolve,
}: Settings = {}): PostWebhook {
  return async ({ url, headers, body }, { allowsLoopback, signal }) => {
    const reach = userReach({ allowsLoopback })
    const send = createOutboundFetch({ reach, timeout, maxBytes, resolve })
    const usual = { 'content-type': 'application/json', 'user-agent': 'Vitae-Webhooks/1.0' }
    try {
      const how = { method: 'POST', headers: { ...usual, ...headers }, body, signal }
      return judge((await send(url, how)).status)
    } catch (error) {
      return judgeError(error)
    }
  }
}
