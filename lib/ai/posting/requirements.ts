import type { SchoolLevel } from '@/lib/language/shared/school-level-names'
import type { LanguageCode } from '@/lib/language/tags'
import type { QuotedFact } from './find-heading-facts'

/**
 * Kinds of a demand: a skill of the list, a language, a licence, a quality of a person (which no CV proves), a
 * degree, years of work, or a name that no list has.
 */
export const requirementKinds = [
  'skill',
  'language',
  'licence',
  'soft',
  'education',
  'experience',
  'term',
] as const
export type RequirementKind = (typeof requirementKinds)[number]

/** Something that a posting asks for. */
export type Requirement = {
  /** Stable for one text: `r1`, `r2`, in the order of the posting. */
  id: string
  kind: RequirementKind
  /** A certificate or a named tool, as a model has called it: kinds that the other parts do not tell apart. */
  named?: 'certificate' | 'tool'
  /** As it stands in the posting. */
  words: string
  /** The name in the list of skills. */
  skill: string | null
  importance: 'must' | 'nice'
  /** Years asked for with it. */
  years: number | null
  level: SchoolLevel | null
  /** The sentence that asks for it, as it stands in the posting. */
  quote: string
  /** Number of sentences that ask for it. */
  times: number
}

export type PostingReading = {
  title: QuotedFact | null
  employer: QuotedFact | null
  /** `null`: a language without tables here; `undefined`: the text does not tell. */
  language: LanguageCode | null | undefined
  requirements: Requirement[]
}
