'use client'

import { useMemo } from 'react'
import { countShown, coverPosting } from '@/lib/ai/coverage/cover-posting'
import type { DemandAnswer } from '@/lib/ai/coverage/demand-answers'
import { type CvIndex, indexCv } from '@/lib/ai/cv/cv-index'
import { coverWithModel } from '@/lib/ai/demands/cover-with-model'
import { findTitleLine } from '@/lib/ai/posting/find-heading-facts'
import { groupDemands } from '@/lib/ai/posting/group-demands'
import { joinDemands } from '@/lib/ai/posting/own-demands'
import { type PreparedPosting, preparePosting } from '@/lib/ai/posting/prepare-posting'
import { readPosting } from '@/lib/ai/posting/read-posting'
import type { PostingReading } from '@/lib/ai/posting/requirements'
import type { FoundEvidence, TailorDraft } from '@/lib/browser/jobs/tailor/tailor-draft'
import type { ResumeDocument } from '@/lib/resume/schema/document'

/** Returns the current month, the end of ongoing posts. */
export const thisMonth = () => new Date().toISOString().slice(0, 7)

/** Covers demands by words, and by a model's evidence if available. */
export function coverDemands(
  reading: Pick<PostingReading, 'requirements' | 'title'>,
  cv: CvIndex,
  answers: readonly DemandAnswer[],
  evidence: FoundEvidence | null,
) {
  const byWords = coverPosting(reading, cv, answers)
  if (!evidence) return byWords
  const covered = coverWithModel(byWords.covered, evidence.coverage, cv, answers)
  return { ...countShown(covered), isOtherLanguage: byWords.isOtherLanguage }
}

/**
 * Parses a job description, and returns which demands a CV covers.
 *
 * @param posting as pasted; empty: there is none
 * @param draft changes and answers of the person, and results of a model
 */
export function useCoverage(
  document: ResumeDocument,
  posting: string,
  {
    removed,
    added,
    answers,
    evidence,
  }: Pick<TailorDraft, 'removed' | 'added' | 'answers' | 'evidence'>,
) {
  const prepared = useMemo(
    (): PreparedPosting | null => (posting ? preparePosting(posting) : null),
    [posting],
  )
  const text = prepared?.ok ? prepared.text : ''
  const reading = useMemo(() => readPosting(text), [text])
  const byModel = evidence?.posting === text && evidence.unread === null ? evidence : null
  const cv = useMemo(() => indexCv(document, thisMonth()), [document])
  const requirements = useMemo(
    () => joinDemands((byModel ?? reading).requirements, { removed, added }),
    [reading, byModel, removed, added],
  )
  const coverage = useMemo(
    () => coverDemands({ requirements, title: reading.title }, cv, answers, byModel),
    [requirements, reading, cv, answers, byModel],
  )
  const groups = useMemo(() => groupDemands(text, coverage.covered), [text, coverage])
  return {
    prepared,
    reading,
    /** CV without accepted changes. */
    cv,
    requirements,
    coverage,
    /** Demands grouped by the headings of the posting. */
    groups,
    /** Result of a model about this posting; null without one. */
    byModel,
    job: { title: reading.title?.text ?? '', employer: reading.employer?.text ?? '', text },
    /** Name of the job for the top bar; empty if the posting does not begin with it. */
    jobName: reading.title?.text ?? findTitleLine(text) ?? '',
  }
}
