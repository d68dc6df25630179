'use client'

import { useEffect, useMemo, useState } from 'react'
import { coverPosting, gapsOf } from '@/lib/ai/coverage/cover-posting'
import { indexCv } from '@/lib/ai/cv/cv-index'
import { joinDemands } from '@/lib/ai/posting/own-demands'
import { type PreparedPosting, preparePosting } from '@/lib/ai/posting/prepare-posting'
import { readPosting } from '@/lib/ai/posting/read-posting'
import { suggestOrder } from '@/lib/ai/tailoring/suggest-order'
import { wordingHunks } from '@/lib/ai/tailoring/wording-hunks'
import type { JournalNamespace } from '@/lib/browser/journal/journal-types'
import { emptyTailorDraft, type TailorDraft } from '@/lib/browser/tailor/tailor-draft'
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

  const { read, removed, added } = draft ?? emptyTailorDraft
  const prepared = useMemo(
    (): PreparedPosting | null => (read ? preparePosting(read) : null),
    [read],
  )
  const text = prepared?.ok ? prepared.text : ''
  const reading = useMemo(() => readPosting(text), [text])
  const cv = useMemo(() => indexCv(document, thisMonth()), [document])
  const requirements = useMemo(
    () => joinDemands(reading.requirements, { removed, added }),
    [reading, removed, added],
  )
  const coverage = useMemo(
    () => coverPosting({ requirements, title: reading.title }, cv),
    [requirements, reading, cv],
  )
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
    () => coverPosting({ requirements, title: reading.title }, indexCv(result, thisMonth())),
    [requirements, reading, result],
  )

  return {
    draft,
    prepared,
    job: { title: reading.title?.text ?? '', employer: reading.employer?.text ?? '', text },
    coverage,
    /** The same with what was accepted. */
    coverageAfter,
    gaps: gapsOf(coverage).filter(
      ({ requirement }) => !draft?.declined.includes(requirement.words),
    ),
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
