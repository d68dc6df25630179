import type { JsonObject } from '@/lib/resume/json-value'

/** A CV on its way to the browser extension (ADR browser-extension). */
export type CvParcel = {
  /** Own export, with ids. */
  cv: JsonObject
  /** Its PDF in base64; null if it could not be made. */
  pdf: { name: string; base64: string } | null
  /** Earlier answers to forms. */
  answers: readonly { question: string; text: string; at: string }[]
}

/** First message of the extension to the page, with a port for all others. */
export type ExtensionHello = {
  vitae: 'extension'
  /** Six digits that both show; empty if they are paired. */
  code: string
  isPaired: boolean
}

/** Message of the page to the extension. */
export type ToExtension = { kind: 'pair' } | { kind: 'cv'; parcel: CvParcel }

/** Message of the extension to the page. */
export type FromExtension = { kind: 'paired' } | { kind: 'received' } | { kind: 'refused' }
