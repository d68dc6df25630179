'use client'

import { createContext, useContext } from 'react'
import type { ModelAnswer } from './suggest-wording'

/** Requests a few texts of a CV of the account in another language; the page provides the server action. */
export type TranslateLines = (
  asked: {
    /** Id of the request, for cancelling it. */
    requestId: string
    documentId: string
    language: string
    addresses: string[]
  },
  /** Null: the person's own space. */
  workspace: string | null,
) => Promise<ModelAnswer>

export const TranslateLinesContext = createContext<TranslateLines | null>(null)

/** The way to a model's translation; null where there is none. */
export const useTranslateLines = (): TranslateLines | null => useContext(TranslateLinesContext)
