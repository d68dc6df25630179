import { useMemo } from 'react'
import { createKit } from '@/lib/ai/interview/create-kit'
import { withFollowUps } from '@/lib/ai/interview/place-model-questions'
import { emptyTailorDraft } from '@/lib/browser/jobs/tailor/tailor-draft'
import type { JournalNamespace } from '@/lib/browser/storage/journal/journal-types'
import type { ApplicationDocument, ResumeDocument } from '@/lib/resume/schema/document'
import { thisMonth, useCoverage } from '../match/use-coverage'
import { useJobDraft } from '../match/use-job-draft'

/**
 * Creates the kit of a CV for a job, from the ad of the job. Answers about lines are those of its match.
 */
export function useKit(
  namespace: JournalNamespace,
  application: ApplicationDocument,
  document: ResumeDocument,
) {
  const { draft, change } = useJobDraft(namespace, application, document)
  const said = draft ?? emptyTailorDraft
  const { removed, added, evidence, answers } = said
  const read = useCoverage(document, application.content.jobDescription, {
    removed,
    added,
    evidence,
    answers,
  })
  const { cv, reading, job } = read
  const { requirements } = read.coverage
  const made = useMemo(
    () => createKit({ document, cv, posting: job.text, reading, requirements, asOf: thisMonth() }),
    [document, cv, job.text, reading, requirements],
  )
  const chosen = said.questions?.posting === job.text ? said.questions.questions : null
  const kit = useMemo(
    () => ({ questions: withFollowUps(made.questions, chosen ?? [], cv, job.text) }),
    [made, chosen, cv, job.text],
  )
  return {
    ...read,
    draft,
    change,
    kit,
    /** Number of questions that a model chose for this job; null: not asked. */
    followUps: chosen && kit.questions.flatMap(({ followUps }) => followUps).length,
  }
}

export type KitState = ReturnType<typeof useKit>
