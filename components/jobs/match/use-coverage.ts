import { useMemo } from 'react'
import { indexCv } from '@/lib/ai/cv/cv-index'
import { findTitleLine } from '@/lib/ai/posting/find-heading-facts'
import { type PreparedPosting, preparePosting } from '@/lib/ai/posting/prepare-posting'
import { readPosting } from '@/lib/ai/posting/read-posting'
import { coverReading, usableReading } from '@/lib/ai/requirements/cover-ad'
import type { TailorDraft } from '@/lib/browser/jobs/tailor/tailor-draft'
import type { ResumeDocument } from '@/lib/resume/schema/document'

/** Returns the current month, the end of ongoing posts. */
export const thisMonth = () => new Date().toISOString().slice(0, 7)

/**
 * Parses a job description, and returns which of its requirements a CV covers: by words, or by a model's evidence.
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
  const byModel = usableReading(evidence, text)
  const cv = useMemo(() => indexCv(document, thisMonth()), [document])
  const coverage = useMemo(
    () => coverReading(reading, cv, { removed, added, answers }, byModel),
    [reading, byModel, cv, answers, removed, added],
  )
  return {
    prepared,
    reading,
    /** CV without accepted changes. */
    cv,
    coverage,
    /** Result of a model about this posting; null without one. */
    byModel,
    job: { title: reading.title?.text ?? '', employer: reading.employer?.text ?? '', text },
    /** Name of the job; empty if the posting does not begin with it. */
    jobName: reading.title?.text ?? findTitleLine(text) ?? '',
  }
}
