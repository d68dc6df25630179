import 'server-only'
import { createRequestSigner } from '../../aws/sign-request'
import { createOutboundFetch } from '../../kernel/fetch/outbound-fetch'
import { operatorReach } from '../../kernel/fetch/reach'
import type { Metrics } from '../../metrics/metric-types'
import type { Secrets } from '../../secrets/secret-types'
import type { Live } from '../live-types'
import { toRealTimeAddress } from './real-time-address'
import { createTicket } from './ticket'

/** Milliseconds that a write waits for its notice to be sent. */
const timeout = 1_000
/** Milliseconds without another try after a failure: an outage does not slow each write. */
const pause = 30_000

const query = 'mutation ($owner: ID!, $at: Float!) { publish(owner: $owner, at: $at) { owner at } }'

type Parts = {
  region: string
  /** Of the API, for requests over HTTP; null if the backend has none: then nothing is sent, and pages poll. */
  endpoint: string | null
  secrets: Secrets
  metrics: Metrics
  now: () => number
}

/** Opens notices by AppSync (amplify/live). */
export function openAppSyncLive(parts: Parts): Live & { close: () => void } {
  const { region, endpoint, secrets, metrics, now } = parts
  if (endpoint === null) {
    return { publish: async () => {}, invite: async () => ({ kind: 'none' }), close: () => {} }
  }
  const url = new URL(endpoint)
  const signer = createRequestSigner({ region, service: 'appsync' })
  const post = createOutboundFetch({ reach: operatorReach, timeout, maxBytes: 16_384 })
  let pausedUntil = 0

  return {
    async publish(owner, at) {
      if (now() < pausedUntil) return
      const body = JSON.stringify({ query, variables: { owner, at } })
      try {
        const headers = await signer.sign({
          url,
          headers: { 'content-type': 'application/json' },
          body,
        })
        const answer = await post(url, { method: 'POST', headers, body })
        const { errors } = await answer.json()
        if (!answer.ok || errors) throw new Error(`AppSync answered ${answer.status}`)
      } catch (error) {
        pausedUntil = now() + pause
        // Not its message, which may quote the request.
        metrics.count('live_failures', { error: error instanceof Error ? error.name : 'unknown' })
      }
    },
    async invite(owner) {
      const secret = await secrets.read('links')
      if (secret === null) return { kind: 'none' }
      const ticket = createTicket(secret, owner, now())
      return { kind: 'appsync', endpoint: toRealTimeAddress(endpoint), ticket }
    },
    close: signer.close,
  }
}
