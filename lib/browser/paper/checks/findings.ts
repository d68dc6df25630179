import type { CheckPlace, RuleId } from '@/lib/ai/checks/rule'
import type { CheckReport, CheckResult } from '@/lib/ai/checks/run-checks'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { checkDocument } from './check-document'
import { keyOf } from './kept-findings'

/** Result of a check that did not pass, without the places that the person has kept as they are. */
export type Finding = CheckResult & {
  /** Whether it counts as something to fix; others are only worth a look. */
  isToFix: boolean
}

/** Rules whose warnings name a mistake, not a matter of taste. */
const mistakes: readonly RuleId[] = [
  'contact-given',
  'strong-openings',
  'no-double-bullets',
  'no-double-entries',
  'sections-named',
  'links-work',
]

/** Returns the result for the places that are left; its text and count follow them. */
function withPlaces(result: CheckResult, places: CheckPlace[]): CheckResult {
  const [first, values] = [result.places[0], result.values]
  const text = values.text === first?.words ? (places[0]?.words ?? '') : values.text
  const count = values.count === result.places.length ? places.length : values.count
  return { ...result, places, values: { ...values, text, count } }
}

/** Returns the findings of a report that are not kept: first those to fix. */
export function findingsOf(
  { results }: CheckReport,
  dismissedKeys: readonly string[] = [],
): Finding[] {
  const dismissed = new Set(dismissedKeys)
  const open = results.flatMap((result): Finding[] => {
    const { id, status } = result
    if (status === 'pass' || status === 'not-applicable') return []
    const places = result.places.filter((place) => !dismissed.has(keyOf(id, place)))
    const isDismissed = result.places.length === 0 ? dismissed.has(keyOf(id)) : places.length === 0
    const isToFix = status === 'fail' || mistakes.includes(id)
    return isDismissed ? [] : [{ ...withPlaces(result, places), isToFix }]
  })
  return [...open.filter(({ isToFix }) => isToFix), ...open.filter(({ isToFix }) => !isToFix)]
}

/** Counts what is to fix in the text, without the file. */
export const countToFix = (document: ResumeDocument): number =>
  findingsOf(checkDocument(document, null), document.content.meta.dismissedFindings).filter(
    ({ isToFix }) => isToFix,
  ).length
