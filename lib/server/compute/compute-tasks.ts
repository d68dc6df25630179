import { indexCv } from '@/lib/ai/cv/cv-index'
import { joinMatches, matchCv } from '@/lib/ai/matching/match-posting'
import { readPosting } from '@/lib/ai/posting/read-posting'
import type { PostingReading } from '@/lib/ai/posting/requirements'
import {
  coverRequirements,
  type RequirementContext,
} from '@/lib/ai/requirements/cover-requirements'
import { composeTailored } from '@/lib/ai/tailoring/compose-tailored'
import { groundSuggestions } from '@/lib/ai/tailoring/ground-suggestions'
import { judgeChosen } from '@/lib/ai/tailoring/judge-chosen'
import { judgeProposed } from '@/lib/ai/tailoring/judge-proposed'
import { exportDocument } from '@/lib/exporters/export-document'
import {
  composeReviewCopy,
  type ProposedText,
  type ReviewLabels,
  writeReviewPage,
} from '@/lib/exporters/review-copy'
import { loadLexicons } from '@/lib/language/grounding'
import type { DocumentFiles } from '@/lib/pdf/pdf-types'
import { blindResume } from '@/lib/resume/blind/blind-resume'
import { attach } from '@/lib/resume/family/attach'
import { bringOver } from '@/lib/resume/family/bring-over'
import { countPending } from '@/lib/resume/family/pending'
import { sendToMaster } from '@/lib/resume/family/send-to-master'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ResumeDocument } from '@/lib/resume/schema/document'

/**
 * Pure functions that take more than 50 ms for the largest CV that is accepted. Their arguments and results are
 * cloned between threads.
 */
export const computeTasks = {
  attach,
  blindResume,
  bringOver,
  composeTailored,
  coverRequirements: (
    reading: PostingReading,
    document: ResumeDocument,
    asOf: string,
    context?: RequirementContext,
  ) => coverRequirements(reading, indexCv(document, asOf), context),
  countPending,
  exportDocument,
  exportReviewCopy(
    document: ResumeDocument,
    proposals: readonly ProposedText[],
    labels: ReviewLabels,
    untitled: string,
    files: DocumentFiles,
  ) {
    const copy = composeReviewCopy(document, proposals, labels, createIdGenerator())
    return { document: copy.document, page: writeReviewPage(copy, labels, untitled, files) }
  },
  async groundSuggestions(...input: Parameters<typeof groundSuggestions>) {
    await loadLexicons()
    return groundSuggestions(...input)
  },
  judgeChosen,
  judgeProposed,
  joinMatches,
  matchCv,
  readPosting,
  sendToMaster,
}

export type ComputeTasks = typeof computeTasks
