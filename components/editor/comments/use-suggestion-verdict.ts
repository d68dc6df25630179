'use client'

import { useMemo } from 'react'
import { useJudge } from '@/components/document/evidence/use-judge'
import { askAboutChange } from '@/lib/ai/reader/combine'
import type { JudgedWording } from '@/lib/ai/tailoring/judge-wording'
import { rewordableFields } from '@/lib/ai/tailoring/offered-fields'
import type { SuggestedText } from '@/lib/browser/editing/take-suggestion'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import type { PaperDocument } from '@/lib/resume/schema/document'

/** Verdict on suggested text, and the entry or field for a confirmed fact. */
export type SuggestionVerdict = { said: JudgedWording; place: string }

const none = createResume(createIdGenerator())

/** For a field that the check of words does not cover, such as an employer: asks about its new words. */
function askAbout({ before, after }: SuggestedText): JudgedWording {
  const reasons = askAboutChange(before, after)
  const nothing = { evidence: [], isOwn: false, isShown: false, read: 'unread' as const }
  return { state: 'open', verdict: 'confirm', reasons, ...nothing }
}

/**
 * Judges suggested text against the current CV, like a model's.
 *
 * @returns `loading` until the language tables are loaded; null in a letter, whose sentences are checked in place
 */
export function useSuggestionVerdict(
  document: PaperDocument,
  text: SuggestedText | null,
): SuggestionVerdict | 'loading' | null {
  const judge = useJudge(document.kind === 'resume' ? document : none)
  return useMemo(() => {
    if (document.kind !== 'resume' || !text) return null
    if (!judge) return 'loading'
    const { address, stored, next, after } = text
    const field = rewordableFields(document).find((one) => one.address === address)
    if (!field) return { said: askAbout(text), place: address }
    const { entryId, kind } = field
    const hunk = { kind: 'set' as const, address, before: stored, after: next }
    const said = judge({ address, entryId, kind, hunk }, { text: after, confirmed: [] })
    return { said, place: entryId ?? address }
  }, [document, judge, text])
}
