'use client'

import { useMemo } from 'react'
import { coverPosting } from '@/lib/ai/coverage/cover-posting'
import { withAnswer } from '@/lib/ai/coverage/demand-answers'
import { coverWithModel } from '@/lib/ai/demands/cover-with-model'
import { createKit } from '@/lib/ai/interview/create-kit'
import type { KitDemand } from '@/lib/ai/interview/kit-types'
import { placeModelQuestions } from '@/lib/ai/interview/place-model-questions'
import { textOfQuote } from '@/lib/ai/interview/quotes'
import { groupDemands } from '@/lib/ai/posting/group-demands'
import { joinDemands, takeOutDemand } from '@/lib/ai/posting/own-demands'
import { emptyTailorDraft } from '@/lib/browser/jobs/tailor/tailor-draft'
import type { JournalNamespace } from '@/lib/browser/storage/journal/journal-types'
import type { ApplicationDocument, ResumeDocument } from '@/lib/resume/schema/document'
import { thisMonth, useCoverage } from '../tailor/use-coverage'
import { useJobDraft } from '../tailor/use-job-draft'

/**
 * Creates the kit of a CV for a job: from its application, the pasted job description, or the CV's lineage. Answers
 * about lines are shared with the tailor screen.
 */
export function useKit(
  namespace: JournalNamespace,
  application: ApplicationDocument | null,
  document: ResumeDocument,
) {
  const { draft, change } = useJobDraft(namespace, application, document)
  const said = draft ?? emptyTailorDraft
  const { removed, added, evidence, answers } = said
  const posting =
    application?.content.jobDescription || said.read || document.lineage?.posting?.text || ''
  const read = useCoverage(document, posting, { removed, added, evidence, answers })
  const { cv, reading, job, byModel } = read
  const kit = useMemo(() => {
    const requirements = joinDemands((byModel ?? reading).requirements, { removed, added })
    const byWords = coverPosting({ requirements, title: reading.title }, cv, answers).covered
    const covered = byModel ? coverWithModel(byWords, byModel.coverage, cv, answers) : byWords
    return createKit({ document, cv, posting: job.text, reading, covered, asOf: thisMonth() })
  }, [document, cv, job.text, reading, byModel, removed, added, answers])
  const groups = useMemo(() => groupDemands(job.text, kit.demands), [job.text, kit])
  const chosen = said.questions?.posting === job.text ? said.questions.questions : null
  const byModelQuestions = useMemo(
    () => placeModelQuestions(chosen ?? [], cv, job.text),
    [chosen, cv, job.text],
  )
  return {
    ...read,
    draft,
    change,
    kit,
    groups,
    isReadByModel: byModel !== null,
    /** Questions chosen by a model for this job; null: not asked. */
    modelQuestions: chosen && byModelQuestions,
    /** As pasted. */
    posting,
    /** Records whether the nearest line meets a demand. */
    answer({ requirement, near }: KitDemand, isThis: boolean) {
      const address = near?.quote.parts[0]?.address
      if (!near || !address) return
      const line = textOfQuote(near.quote)
      const given = { line, address, isThis, at: new Date().toISOString() }
      change((before) => ({
        ...before,
        answers: withAnswer(before.answers, requirement.words, given),
      }))
    },
    /** Removes a demand. */
    takeOut({ requirement }: KitDemand) {
      change((before) => ({ ...before, ...takeOutDemand(before, requirement.words) }))
    },
  }
}

export type KitState = ReturnType<typeof useKit>
