import { createContext, useContext } from 'react'
import type { AiRequestErrorCode } from '@/lib/api/ai-requests'
import type { ErrorCode } from '@/lib/api/errors'

/** Answer of a model, or the reason for its absence. */
export type ModelAnswer =
  | { ok: true; result: object }
  | { ok: false; code: ErrorCode | AiRequestErrorCode; retryAfter: number | null }

/** Requests wordings for one text from a model; the page provides the server action. */
export type SuggestWording = (
  asked: {
    /** Request id, for cancelling it. */
    requestId: string
    documentId: string
    address: string
    way: string
    others?: string[]
    wish?: string
  },
  /** Null: the person's own space. */
  workspace: string | null,
) => Promise<ModelAnswer>

export const SuggestWordingContext = createContext<SuggestWording | null>(null)

/** Returns the wording help; null if unavailable. */
export const useSuggestWording = (): SuggestWording | null => useContext(SuggestWordingContext)
