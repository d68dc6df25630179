'use client'

import { createContext, useContext } from 'react'
import type { ErrorCode } from '@/lib/api/errors'

/** A PDF that the server made, or the reason why there is none; `retryAfter` in seconds. */
export type ProducedPdf =
  | { ok: true; bytes: Uint8Array<ArrayBuffer>; fileName: string }
  | { ok: false; code: ErrorCode; retryAfter: number | null }

/** Makes PDFs on the server; the page provides the server actions. */
export type ProducePdf = {
  /** Of a document of the account, or of a version of it; workspace null: the person's own space. */
  stored: (
    asked: { documentId: string; version: number | null },
    workspace: string | null,
  ) => Promise<ProducedPdf>
  /** Of a document that is sent along with its files. */
  sent: (form: FormData) => Promise<ProducedPdf>
}

export const ProducePdfContext = createContext<ProducePdf | null>(null)

/** The way to PDFs that the server makes; null where there is none. */
export const useProducePdf = (): ProducePdf | null => useContext(ProducePdfContext)
