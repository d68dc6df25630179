import { useEffect, useState } from 'react'
import { formatDay } from '@/components/ui/dates/typed-day'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import type { LetterState } from '@/lib/browser/ai/letters/read-letter-state'
import type { JobCoverage } from '@/lib/browser/jobs/applications/cover-job'
import { application as applicationMessages, common as commonMessages } from '@/lib/messages/areas'
import { displayTitleOf } from '@/lib/resume/display-title'
import { ownChanges } from '@/lib/resume/family/line-status'
import type { JobStep } from '@/lib/resume/job-steps'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { useToday } from '../use-today'
import { useApplicationDraft } from './application-context'

type Groups = Pick<JobCoverage, 'groups'>

/** Counts the demands of an ad that no CV is compared with yet; null while unknown. */
function useDemands(ad: string, count: Groups | null): Groups | null {
  const [found, setFound] = useState<Groups | null>(null)
  const isWanted = count === null && ad.trim() !== ''
  useEffect(() => {
    if (!isWanted) return setFound(null)
    let isCurrent = true
    import('@/lib/ai/requirements/list-requirements').then(
      ({ listRequirements }) => {
        if (isCurrent) setFound(listRequirements(ad)?.count ?? null)
      },
      // Without a network the step has no number.
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [ad, isWanted])
  return count ?? found
}

/** Returns whether a CV is a version of another one. */
export const isVersionOf = ({ lineage }: ResumeDocument): boolean => Boolean(lineage?.base)

/** Returns the number of lines of a version that differ from its main CV; null for another CV. */
export const differingLines = (cv: ResumeDocument): number | null =>
  isVersionOf(cv)
    ? ownChanges(cv).filter(({ place }) => !/^(design|document)$/.test(place.part)).length
    : null

/** Says how many demands the ad has, by group; empty while unknown. */
function useDemandsText(ad: string, count: Groups | null): string {
  const { results } = useMessages(applicationMessages)
  const { groups } = useDemands(ad, count) ?? {}
  if (!groups) return ''
  const kinds = (['essential', 'nice', 'duty'] as const).filter((kind) => groups[kind].of > 0)
  const all = kinds.reduce((sum, kind) => sum + groups[kind].of, 0)
  const named = kinds.map((kind) => results[kind](groups[kind].of))
  return all > 0 ? results.demands(all, named.join(', ')) : ''
}

/** Says how much of the ad the CV covers; empty while unknown. */
function useCoversText(count: JobCoverage | null): string {
  const { results } = useMessages(applicationMessages)
  if (!count || count.of === 0) return ''
  const { essential } = count.groups
  return essential.of > 0
    ? results.coversEssential(count.covered, count.of, essential.covered, essential.of)
    : results.covers(count.covered, count.of)
}

/** Names the CV, and how many of its lines differ from its main CV; empty without one. */
function useCvText(cv: ResumeDocument | null): string {
  const { results } = useMessages(applicationMessages)
  const { linesDiffer, untitled } = useMessages(commonMessages)
  if (!cv) return ''
  const lines = differingLines(cv)
  const title = displayTitleOf(cv, untitled)
  return lines === null ? results.asItIs(title) : results.version(title, linesDiffer(lines))
}

/** Returns the result of each step so far, or what it is about; empty while unknown. */
export function useStepResults(
  cv: ResumeDocument | null,
  count: JobCoverage | null,
  letter: LetterState | null,
): Record<JobStep, string> {
  const { results } = useMessages(applicationMessages)
  const locale = useInterfaceLocale()
  const today = useToday()
  const content = useApplicationDraft((document) => document.content)
  const day = (one: string) => formatDay(one.slice(0, 10), locale, today)
  const sentOn = content.sent.at(-1)?.at || content.appliedOn
  const closes = content.deadline === '' ? '' : results.byDay(day(content.deadline))
  return {
    ad: useDemandsText(content.jobDescription, count),
    cv: useCvText(cv),
    gaps: useCoversText(count),
    letter: content.letterId === '' ? results.notBegun : letter ? results.words(letter.words) : '',
    send: sentOn ? results.sentOn(day(sentOn)) : closes,
    interview: cv ? results.stories(cv.content.stories?.length ?? 0) : '',
  }
}
