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

/** Verdict of a CV on suggested words, and the entry or field that a confirmed fact belongs to. */
export type SuggestionVerdict = { said: JudgedWording; place: string }

const none = createResume(createIdGenerator())

/** A field that the check of words does not read, such as an employer: what is new in it is asked about. */
function askAbout({ before, after }: SuggestedText): JudgedWording {
  const reasons = askAboutChange(before, after)
  const nothing = { evidence: [], isOwn: false, isShown: false, read: 'unread' as const }
  return { state: 'open', verdict: 'confirm', reasons, ...nothing }
}

/**
 * Judges suggested words with the CV as it is now, as those of a model.
 *
 * @returns `loading` until the tables of the CV's languages are there; null where there is nothing to judge: in a
 * letter, whose sentences are checked as they stand there
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
