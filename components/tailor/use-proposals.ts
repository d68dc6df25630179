'use client'

import { useEffect, useEffectEvent } from 'react'
import {
  readProposals,
  type StoredProposal,
  takeProposal,
} from '@/lib/browser/jobs/tailor/proposals'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { Tailoring } from './use-tailoring'

/** Adds wordings offered by apps to the draft of a CV, once on mount. */
export function useProposals(
  document: ResumeDocument,
  { draft, change }: Pick<Tailoring, 'draft' | 'change'>,
): void {
  const { state } = useAccount()
  const isReady = state.kind === 'signed-in' && draft !== null
  const take = useEffectEvent((found: readonly StoredProposal[]) => {
    if (found.length === 0) return
    change((before) => found.reduce((known, one) => takeProposal(known, document, one), before))
  })
  useEffect(() => {
    if (!isReady) return
    let isCurrent = true
    readProposals(document.id).then((found) => {
      if (isCurrent) take(found)
    })
    return () => {
      isCurrent = false
    }
  }, [isReady, document.id])
}
