import { useMemo } from 'react'
import { suggestOrder } from '@/lib/ai/tailoring/suggest-order'
import { wordingHunks } from '@/lib/ai/tailoring/wording-hunks'
import { emptyTailorDraft } from '@/lib/browser/jobs/tailor/tailor-draft'
import { acceptedWordings } from '@/lib/browser/jobs/tailor/wordings'
import type { JournalNamespace } from '@/lib/browser/storage/journal/journal-types'
import { applyHunks, type Hunk } from '@/lib/resume/change/hunks'
import type { ApplicationDocument, ResumeDocument } from '@/lib/resume/schema/document'
import { useCoverage } from './use-coverage'
import { useJobDraft } from './use-job-draft'

/** Returns the CV with accepted changes; unchanged if they no longer apply. */
function withHunks(document: ResumeDocument, hunks: readonly Hunk[]): ResumeDocument {
  const applied = applyHunks(document, hunks)
  return applied.ok && applied.document.kind === 'resume' ? applied.document : document
}

/** Returns the analysis of job and CV, and the person's decisions. */
export function useTailoring(
  namespace: JournalNamespace,
  application: ApplicationDocument | null,
  document: ResumeDocument,
) {
  const { draft, change } = useJobDraft(namespace, application, document)
  const said = draft ?? emptyTailorDraft
  const posting = application?.content.jobDescription ?? said.read
  const { byModel, reading, ...read } = useCoverage(document, posting, said)
  const { cv } = read
  const demands = (byModel ?? reading).requirements
  const suggestions = useMemo(() => suggestOrder(document, cv, demands), [document, cv, demands])
  const { decided, wordings } = said
  const hunks = useMemo(
    () => [
      ...suggestions.filter((one) => decided[one.id] === 'accepted').flatMap((one) => one.hunks),
      ...wordingHunks(document, acceptedWordings({ wordings })),
    ],
    [document, suggestions, decided, wordings],
  )
  const result = useMemo(() => withHunks(document, hunks), [document, hunks])
  return {
    ...read,
    draft,
    /** Demands of the job, for requests to a model. */
    demands,
    /** Whether a model has analysed this posting. */
    isReadByModel: byModel !== null,
    suggestions,
    counts: {
      all: suggestions.length + wordings.length,
      accepted:
        suggestions.filter(({ id: one }) => decided[one] === 'accepted').length +
        wordings.filter(({ decision }) => decision === 'accepted').length,
    },
    /** Accepted changes that still apply. */
    hunks,
    result,
    change,
  }
}

export type Tailoring = ReturnType<typeof useTailoring>
