'use client'

import { createContext, useContext } from 'react'
import type { ErrorCode } from '@/lib/api/errors'
import type { KeptPdf } from '@/lib/api/resumes'

/** Creates and stores the PDF of a document of the account; the page provides the server action. */
export type ProducePdf = (
  documentId: string,
) => Promise<{ ok: true; pdf: KeptPdf } | { ok: false; code: ErrorCode }>

export const ProducePdfContext = createContext<ProducePdf | null>(null)

/** The way to a PDF that the account keeps; null where there is none. */
export const useProducePdf = (): ProducePdf | null => useContext(ProducePdfContext)
