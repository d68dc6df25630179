import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { DemandAnswer } from '../coverage/demand-answers'
import { type CvIndex, indexCv } from '../cv/cv-index'
import type { DemandEvidence } from '../demands/demand-types'
import type { OwnDemands } from '../posting/own-demands'
import { preparePosting } from '../posting/prepare-posting'
import { readPosting } from '../posting/read-posting'
import type { Demand, PostingReading, RequirementLine } from '../posting/requirements'
import { type CoveredRequirements, coverRequirements } from './cover-requirements'

/** Demands that a model found in a posting, with evidence; valid for this text only. */
export type ModelReading = {
  posting: string
  requirements: Demand[]
  /** Absent in results that predate lines: then the text is read without the model. */
  lines?: RequirementLine[]
  coverage: DemandEvidence[]
  /** Why there is no evidence at all; null if a model has looked. */
  unread: string | null
}

/** Answers of the person and results of a model about a job and a CV. */
export type SaidOfJob = OwnDemands & { answers: DemandAnswer[]; evidence: ModelReading | null }

/** Returns a model's result if it is about a text and can be used. */
export const usableReading = (evidence: ModelReading | null, text: string) =>
  evidence?.posting === text && evidence.unread === null ? evidence : null

/** Returns which requirements of a posting a CV covers, and their count: the same for every screen. */
export function coverReading(
  reading: PostingReading,
  cv: CvIndex,
  { removed, added, answers }: Omit<SaidOfJob, 'evidence'>,
  byModel: ModelReading | null,
): CoveredRequirements {
  const own = { removed, added }
  if (!byModel?.lines) return coverRequirements(reading, cv, { answers, own })
  const { requirements, lines, coverage: evidence } = byModel
  return coverRequirements({ ...reading, requirements, lines }, cv, { answers, own, evidence })
}

/**
 * Returns the requirements of a job ad that a CV covers, and their count; null for a text that is no job ad.
 *
 * @param asOf `YYYY-MM`, the end of ongoing posts
 */
export function coverAd(
  ad: string,
  resume: ResumeDocument,
  said: SaidOfJob,
  asOf: string,
): CoveredRequirements | null {
  const prepared = preparePosting(ad)
  if (!prepared.ok) return null
  const { text } = prepared
  const byModel = usableReading(said.evidence, text)
  return coverReading(readPosting(text), indexCv(resume, asOf), said, byModel)
}
