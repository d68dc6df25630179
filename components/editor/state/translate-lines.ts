import { createContext, useContext } from 'react'
import type { ModelAnswer } from './suggest-wording'

/** Requests a few texts of a CV of the account in another language; the page provides the server action. */
export type TranslateLines = (
  asked: {
    /** Request id, for cancelling it. */
    requestId: string
    documentId: string
    language: string
    addresses: string[]
  },
  /** Null: the person's own space. */
  workspace: string | null,
) => Promise<ModelAnswer>

export const TranslateLinesContext = createContext<TranslateLines | null>(null)

/** Returns the translation by a model; null if unavailable. */
export const useTranslateLines = (): TranslateLines | null => useContext(TranslateLinesContext)
