import type { CheckPlace } from '@/lib/ai/checks/rule'
import type { CheckReport, CheckResult } from '@/lib/ai/checks/run-checks'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { checkDocument } from './check-document'
import { countLines } from './count-lines'
import { keyOf } from './kept-findings'

/** Result of a check that did not pass, without the places that the person has kept as they are. */
export type Finding = CheckResult & {
  /** Whether it counts as something to fix; others are only worth a look. */
  isToFix: boolean
  /** Fields of its places. */
  addresses: readonly FieldAddress[]
}

/** Returns the result for the places that are left; its text and count follow them. */
function withPlaces(result: CheckResult, places: CheckPlace[]): CheckResult {
  const [first, values] = [result.places[0], result.values]
  const text = values.text === first?.words ? (places[0]?.words ?? '') : values.text
  const count = values.count === result.places.length ? places.length : values.count
  return { ...result, places, values: { ...values, text, count } }
}

/** Place in the order of mending: what keeps a CV from being read, what costs interviews, what is worth a look. */
const rankOf = ({ status, severity }: CheckResult): number =>
  status === 'fail' ? 0 : severity === 'costly' ? 1 : 2

/** Returns the findings of a report that are not kept, in the order in which to mend them. */
export function findingsOf(
  { results }: CheckReport,
  dismissedKeys: readonly string[] = [],
): Finding[] {
  const dismissed = new Set(dismissedKeys)
  const open = results.flatMap((result): Finding[] => {
    const { id, status, severity } = result
    if (status === 'pass' || status === 'not-applicable') return []
    const places = result.places.filter((place) => !dismissed.has(keyOf(id, place)))
    const isDismissed = result.places.length === 0 ? dismissed.has(keyOf(id)) : places.length === 0
    const isToFix = status === 'fail' || severity === 'costly'
    const addresses = places.flatMap(({ address }) => address ?? [])
    return isDismissed ? [] : [{ ...withPlaces(result, places), isToFix, addresses }]
  })
  return open.toSorted((one, other) => rankOf(one) - rankOf(other))
}

/** Counts the lines to fix in the text, without the file. */
export const countToFix = (document: ResumeDocument): number =>
  countLines(findingsOf(checkDocument(document, null), document.content.meta.dismissedFindings))
