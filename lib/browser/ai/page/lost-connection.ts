import { whereSent } from '@/lib/ai/disclosure/where-sent'
import { PageFetchError } from './page-fetch'

let lost = new AbortController()

const lose = () => {
  const before = lost
  lost = new AbortController()
  before.abort(new PageFetchError('offline'))
}

globalThis.addEventListener?.('offline', lose)

/**
 * Returns a function for `ClientParts.openLost`: its signals abort when the device loses its connection. Undefined for
 * a server on this device, which needs none.
 */
export const watchLost = (baseUrl: string): (() => AbortSignal) | undefined =>
  whereSent(baseUrl).kind === 'here'
    ? undefined
    : () => (navigator.onLine ? lost.signal : AbortSignal.abort(new PageFetchError('offline')))
