import type { CheckPlace, RuleId } from '@/lib/ai/checks/rule'
import type { CheckReport, CheckResult } from '@/lib/ai/checks/run-checks'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { checkDocument } from './check-document'
import { countLines } from './count-lines'
import { keyOf } from './kept-findings'

/** Place of a finding, with the check that found it. */
export type FoundPlace = CheckPlace & { rule: RuleId }

/** Findings of checks of one kind, without the places that the person has kept as they are. */
export type Finding = Omit<CheckResult, 'places'> & {
  places: readonly FoundPlace[]
  /** Whether it counts as something to mend; others are only worth a look. */
  isToFix: boolean
  /** Fields of its places. */
  addresses: readonly FieldAddress[]
  /** Its lines that no finding before it counts. */
  lines: number
}

type Open = Omit<Finding, 'lines' | 'addresses'>

/** Returns the result for the places that are left; its text and count follow them. */
function withPlaces(result: CheckResult, left: CheckPlace[]): Omit<Open, 'isToFix'> {
  const [first, values] = [result.places[0], result.values]
  const text = values.text === first?.words ? (left[0]?.words ?? '') : values.text
  const count = values.count === result.places.length ? left.length : values.count
  const places = left.map((place) => ({ ...place, rule: result.id }))
  return { ...result, places, values: { ...values, text, count } }
}

/** Place in the order of mending: what keeps a CV from being read, what costs interviews, what is worth a look. */
const rankOf = ({ status, severity }: Open): number =>
  status === 'fail' ? 0 : severity === 'costly' ? 1 : 2

/** Checks that find the same kind of thing: the second is told with the first. */
const together: readonly (readonly [RuleId, RuleId])[] = [['no-end-gap', 'no-long-gaps']]

/** Joins findings of one kind, under the name of the more general one. */
function joinKinds(open: readonly Open[]): Open[] {
  return open.flatMap((finding) => {
    const pair = together.find((ids) => ids.includes(finding.id))
    const [first, second] = pair?.map((id) => open.find((one) => one.id === id)) ?? []
    if (!first || !second) return [finding]
    if (finding === second) return []
    const places = [...first.places, ...second.places]
    return [{ ...second, places, values: { ...second.values, count: places.length } }]
  })
}

/** Key of the line of a place: those printed in one count once; null for a place outside of lines. */
const lineOf = ({ line, address }: CheckPlace): string | null => line ?? address

/** Counts the lines of each finding; one that an earlier finding counts is not counted again. */
function withLines(open: readonly Open[]): Finding[] {
  const counted = new Set<string>()
  return open.map((finding) => {
    const addresses = finding.places.flatMap(({ address }) => address ?? [])
    const own = new Set(finding.places.flatMap((place) => lineOf(place) ?? []))
    const others = finding.places.some((place) => lineOf(place) === null) || own.size === 0 ? 1 : 0
    const fresh = [...own].filter((line) => !finding.isToFix || !counted.has(line))
    if (finding.isToFix) for (const line of own) counted.add(line)
    return { ...finding, addresses, lines: fresh.length + others }
  })
}

/** Returns the findings of a report that are not kept, in the order in which to mend them. */
export function findingsOf(
  { results }: CheckReport,
  dismissedKeys: readonly string[] = [],
): Finding[] {
  const dismissed = new Set(dismissedKeys)
  const open = results.flatMap((result): Open[] => {
    const { id, status, severity } = result
    if (status === 'pass' || status === 'not-applicable') return []
    const places = result.places.filter((place) => !dismissed.has(keyOf(id, place)))
    const isDismissed = result.places.length === 0 ? dismissed.has(keyOf(id)) : places.length === 0
    const isToFix = status === 'fail' || severity === 'costly'
    return isDismissed ? [] : [{ ...withPlaces(result, places), isToFix }]
  })
  return withLines(joinKinds(open).toSorted((one, other) => rankOf(one) - rankOf(other)))
}

/** Counts the lines to mend in the text, without the file. */
export const countToFix = (document: ResumeDocument): number =>
  countLines(findingsOf(checkDocument(document, null), document.content.meta.dismissedFindings))
