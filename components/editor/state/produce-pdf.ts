import { createContext, useContext } from 'react'
import type { ErrorCode } from '@/lib/api/errors'

/** PDF from the server, or a signed address of a large one, or the reason for its absence; `retryAfter` in seconds. */
export type ProducedPdf =
  | { ok: true; bytes: Uint8Array<ArrayBuffer> }
  | { ok: true; url: string }
  | { ok: false; code: ErrorCode; retryAfter: number | null }

/** Renders PDFs on the server; the page provides the server actions. */
export type ProducePdf = {
  /** Of a stored document or a version of it; workspace null: the person's own space. */
  stored: (
    asked: { documentId: string; version: number | null },
    workspace: string | null,
  ) => Promise<ProducedPdf>
  /** Of an uploaded document with its files. */
  sent: (form: FormData) => Promise<ProducedPdf>
}

export const ProducePdfContext = createContext<ProducePdf | null>(null)

/** Returns the server rendering; null if unavailable. */
export const useProducePdf = (): ProducePdf | null => useContext(ProducePdfContext)
