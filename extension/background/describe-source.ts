import type { FieldAddress } from '@/lib/resume/change/address'
import { type FieldPlace, placeInTree } from '@/lib/resume/change/field-place'
import { readTree } from '@/lib/resume/change/tree'
import type { ResumeDocument } from '@/lib/resume/schema/document'

/** Names of the parts of a CV that have no heading of their own. */
const parts: Readonly<Partial<Record<FieldPlace['part'], string>>> = {
  ...{ basics: 'Contact', summary: 'Summary', work: 'Experience', education: 'Education' },
  ...{ languages: 'Languages', certificates: 'Certificates', skills: 'Skills' },
}

function linesOf(numbers: readonly number[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (first === undefined || last === undefined) return ''
  return first === last ? `, line ${first}` : `, lines ${first} to ${last}`
}

/** Describes the places of a CV that a value was copied from, in one line: "Data analyst, lines 1 to 2". */
export function describeSource(document: ResumeDocument, sources: readonly FieldAddress[]): string {
  const tree = readTree(document)
  const places = sources.flatMap((source) => placeInTree(tree, source) ?? [])
  const [first] = places
  if (!first) return ''
  const entries = [...new Set(places.map(({ entry }) => entry).filter(Boolean))]
  const part = first.heading || parts[first.part] || ''
  if (entries.length > 1 || entries.length === 0) return part
  const lines = places.flatMap(({ bullet }) => bullet ?? [])
  return `${[part, entries[0]].filter(Boolean).join(': ')}${linesOf(lines)}`
}
