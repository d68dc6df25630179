import type { SchoolLevel } from '@/lib/language/shared/school-level-names'
import type { LanguageCode } from '@/lib/language/tags'
import type { QuotedFact } from './find-heading-facts'

/**
 * Kinds of demands: a skill of the list, a language, a licence, a personal quality (which no CV proves), a degree,
 * years of work, or an unlisted name.
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

export const demandNames = ['certificate', 'tool', 'personal'] as const
export type DemandName = (typeof demandNames)[number]

/** Something that a posting asks for. */
export type Demand = {
  /** Unique within one text: `r1`, `r2`, in the order of the posting. */
  id: string
  kind: RequirementKind
  /**
   * Set by a model, where the kinds do not distinguish: a certificate, a named tool, or what only the person can say,
   * such as willingness to travel or the right to work.
   */
  named?: DemandName
  /** As in the posting. */
  words: string
  /** Name in the list of skills. */
  skill: string | null
  importance: 'must' | 'nice'
  /** Years asked for. */
  years: number | null
  level: SchoolLevel | null
  /** Sentence that asks for it, as in the posting. */
  quote: string
  /** Number of sentences that ask for it. */
  times: number
}

/** Range of characters in a posting as returned by `preparePosting`; `end` is exclusive. */
export type AdPlace = { start: number; end: number }

/**
 * Weight of a line. `duty`: a task of the job, which is shown beside the requirements and not counted with the
 * essential ones.
 */
export type RequirementGroup = 'essential' | 'nice' | 'duty'

/** Line or sentence of a posting that asks for something. */
export type RequirementLine = {
  /** Whole, in the words of the posting, without a bullet. */
  line: string
  place: AdPlace
  /** Heading above it, as in the posting; null without one. */
  heading: string | null
  group: RequirementGroup
  /** Its demands, by their ids, with the words of this line. */
  parts: { demand: string; words: string; place: AdPlace }[]
}

export type PostingReading = {
  title: QuotedFact | null
  employer: QuotedFact | null
  /** `null`: an unsupported language; `undefined`: unknown. */
  language: LanguageCode | null | undefined
  requirements: Demand[]
  /** Lines that ask for something, in their order. */
  lines: RequirementLine[]
}
