'use client'

import { useEffect, useMemo, useState } from 'react'
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
import { suggestOrder } from '@/lib/ai/tailoring/suggest-order'
import { wordingHunks } from '@/lib/ai/tailoring/wording-hunks'
import type { JournalNamespace } from '@/lib/browser/journal/journal-types'
import {
  emptyTailorDraft,
  type FoundEvidence,
  type TailorDraft,
} from '@/lib/browser/tailor/tailor-draft'
import {
  newestTailorDraft,
  openTailorDraft,
  saveTailorDraft,
  watchTailorDraft,
} from '@/lib/browser/tailor/tailor-drafts'
import { acceptedWordings } from '@/lib/browser/tailor/wordings'
import { applyHunks, type Hunk } from '@/lib/resume/change/hunks'
import type { ResumeDocument } from '@/lib/resume/schema/document'

const thisMonth = () => new Date().toISOString().slice(0, 7)

/** The CV with what was accepted; as it is where that does not fit any more. */
function withHunks(document: ResumeDocument, hunks: readonly Hunk[]): ResumeDocument {
  const applied = applyHunks(document, hunks)
  return applied.ok && applied.document.kind === 'resume' ? applied.document : document
}

/** Covers demands by words, and by what a model has quoted where one has looked. */
function coverDemands(
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

/** Everything that the reading of a posting and a CV gives, and how far the person has come. */
export function useTailoring(namespace: JournalNamespace, document: ResumeDocument) {
  const { id } = document
  const [draft, setDraft] = useState<TailorDraft | null>(null)
  useEffect(() => {
    let isCurrent = true
    let stop = () => {}
    openTailorDraft(namespace, id).then((found) => {
      if (!isCurrent) return
      setDraft(found)
      stop = watchTailorDraft(namespace, id, setDraft)
    })
    return () => {
      isCurrent = false
      stop()
    }
  }, [namespace, id])

  const { read, removed, added, answers, evidence } = draft ?? emptyTailorDraft
  const prepared = useMemo(
    (): PreparedPosting | null => (read ? preparePosting(read) : null),
    [read],
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
  const suggestions = useMemo(
    () => suggestOrder(document, cv, requirements),
    [document, cv, requirements],
  )
  const decided = draft?.decided
  const wordings = draft?.wordings
  const hunks = useMemo(
    () => [
      ...suggestions.filter((one) => decided?.[one.id] === 'accepted').flatMap((one) => one.hunks),
      ...wordingHunks(document, acceptedWordings({ wordings: wordings ?? [] })),
    ],
    [document, suggestions, decided, wordings],
  )
  const result = useMemo(() => withHunks(document, hunks), [document, hunks])
  const coverageAfter = useMemo(
    () =>
      coverDemands(
        { requirements, title: reading.title },
        indexCv(result, thisMonth()),
        answers,
        byModel,
      ),
    [requirements, reading, result, answers, byModel],
  )

  return {
    draft,
    prepared,
    job: { title: reading.title?.text ?? '', employer: reading.employer?.text ?? '', text },
    /** Name of the job in the bar of the screen; empty where the posting does not begin with it. */
    jobName: reading.title?.text ?? findTitleLine(text) ?? '',
    coverage,
    /** The same with what was accepted. */
    coverageAfter,
    /** The demands as the posting has them, under its headings. */
    groups,
    /** The CV before anything was accepted. */
    cv,
    /** Whether a model has read this posting and looked for evidence. */
    isReadByModel: byModel !== null,
    suggestions,
    counts: {
      all: suggestions.length + (wordings?.length ?? 0),
      accepted:
        suggestions.filter(({ id: one }) => decided?.[one] === 'accepted').length +
        (wordings ?? []).filter(({ decision }) => decision === 'accepted').length,
    },
    /** Everything that was accepted and fits the CV. */
    hunks,
    result,
    change(part: Partial<TailorDraft> | ((before: TailorDraft) => TailorDraft)) {
      // What another tab did is in the newest one, whenever this screen was drawn.
      const before = newestTailorDraft(namespace, id) ?? draft ?? emptyTailorDraft
      const next = typeof part === 'function' ? part(before) : { ...before, ...part }
      saveTailorDraft(namespace, id, next)
      setDraft(next)
    },
  }
}

export type Tailoring = ReturnType<typeof useTailoring>
