'use client'

import { createContext, useContext } from 'react'
import type { AiRequestErrorCode } from '@/lib/api/ai-requests'
import type { ErrorCode } from '@/lib/api/errors'

/** Asks a model for other words for one text: the page brings the server's action. */
export type SuggestWording = (asked: {
  /** Names it for whoever ends it. */
  requestId: string
  documentId: string
  address: string
  way: string
}) => Promise<
  | { ok: true; result: object }
  | { ok: false; code: ErrorCode | AiRequestErrorCode; retryAfter: number | null }
>

export const SuggestWordingContext = createContext<SuggestWording | null>(null)

/** The way to a model's words; null where there is none. */
export const useSuggestWording = (): SuggestWording | null => useContext(SuggestWordingContext)
