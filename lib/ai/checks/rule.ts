import type { CheckLanguage } from '@/lib/language/checks'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { Advice, AdviceCode } from '@/lib/resume/checks'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { CvIndex } from '../cv/cv-index'
import type { PostingReading } from '../posting/requirements'
import type { Requirement } from '../requirements/requirement-types'
import type { FileFacts } from './file-facts'

/** Group of checks: the file, the text, or the text compared with a posting. */
export type Bar = 'readable' | 'complete' | 'match'

/** Result of a check. `not-applicable`: nothing to judge, such as a file that was not read, or another language. */
export type CheckStatus = 'pass' | 'warn' | 'fail' | 'not-applicable'

/**
 * Place of a finding and the text there: of a section its key, of a gap its months as an ISO 8601 interval. Without an
 * address: somewhere in the file. Places of one `line` are printed in one; others have a line of their own.
 */
export type CheckPlace = { address: FieldAddress | null; words: string; line?: string }

/** Values for the message of a check: counts, and a word of the CV or the file. */
export type CheckValues = { count: number; of: number; text: string }

export type Verdict = { status: CheckStatus; places: CheckPlace[]; values: CheckValues }

/** Input of all rules, read once. */
export type CheckInput = {
  document: ResumeDocument
  cv: CvIndex
  /** Findings of lib/resume/advice by code. */
  advice: ReadonlyMap<AdviceCode, readonly Advice[]>
  /** Language of the CV; undefined if its text is too short to tell. */
  language: CheckLanguage | null | undefined
  /** `YYYY-MM-DD`. */
  today: string
  file: FileFacts | null
  match: { posting: PostingReading; requirements: readonly Requirement[] } | null
}

/** Names of the checks, which also key their messages. */
export type RuleId =
  | 'text-layer'
  | 'mapped-signs'
  | 'contact-read-back'
  | 'words-read-back'
  | 'fields-read-back'
  | 'reading-order'
  | 'heading-lines'
  | 'whole-words'
  | 'links-work'
  | 'copy-allowed'
  | 'title-and-language'
  | 'tagged-file'
  | 'file-size'
  | 'no-blanks'
  | 'name-given'
  | 'contact-given'
  | 'place-given'
  | 'main-sections'
  | 'posts-whole'
  | 'degrees-dated'
  | 'skills-named'
  | 'sections-named'
  | 'dates-understood'
  | 'dates-possible'
  | 'newest-first'
  | 'no-long-gaps'
  | 'no-end-gap'
  | 'page-count'
  | 'headline-given'
  | 'summary-given'
  | 'short-profile'
  | 'no-duty-paragraphs'
  | 'no-walls'
  | 'bullet-count'
  | 'bullet-limit'
  | 'bullet-length'
  | 'bullet-short'
  | 'strong-openings'
  | 'past-tense'
  | 'varied-openings'
  | 'figures'
  | 'no-first-person'
  | 'no-worn-phrases'
  | 'no-double-bullets'
  | 'no-double-entries'
  | 'no-empty-entries'
  | 'even-ends'
  | 'personal-data'
  | 'no-street-address'
  | 'plain-email'
  | 'no-references-line'
  | 'no-idle-hobbies'
  | 'school-grades'
  | 'old-jobs-short'
  | 'musts-shown'
  | 'same-work'
  | 'same-level'
  | 'same-language'

/**
 * Weight of a warning. `costly`: employers hold it against the person, or a mistake that they see; `minor`: worth a look.
 * A failure always weighs more than any warning.
 */
export type Severity = 'costly' | 'minor'

export type Rule = {
  id: RuleId
  bar: Bar
  severity: Severity
  check: (input: CheckInput) => Verdict
}

const noValues: CheckValues = { count: 0, of: 0, text: '' }

export const notApplicable: Verdict = { status: 'not-applicable', places: [], values: noValues }

/** Creates a verdict. The count is the number of places unless given. */
export function verdict(
  status: CheckStatus,
  places: readonly CheckPlace[] = [],
  values: Partial<CheckValues> = {},
): Verdict {
  const [first] = places
  return {
    status,
    places: [...places],
    values: { ...noValues, count: places.length, text: first?.words ?? '', ...values },
  }
}

/**
 * Returns the verdict for places, and `pass` without any only if that is known: a check that finds nothing wrong in what
 * it does not understand says nothing.
 */
export const passIfKnown = (
  status: 'warn' | 'fail',
  places: readonly CheckPlace[],
  isKnown: boolean,
): Verdict => (places.length === 0 && !isKnown ? notApplicable : passUnless(status, places))

/** Returns `pass` without places, else the given status. */
export const passUnless = (
  status: 'warn' | 'fail',
  places: readonly CheckPlace[],
  values: Partial<CheckValues> = {},
): Verdict => verdict(places.length === 0 ? 'pass' : status, places, values)
