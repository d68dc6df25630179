import type { LanguageCode } from '@/lib/language/tags'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { Advice, AdviceCode } from '@/lib/resume/checks'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { Coverage } from '../coverage/coverage-types'
import type { CvIndex } from '../cv/cv-index'
import type { PostingReading } from '../posting/requirements'
import type { FileFacts } from './file-facts'

/** Subject of a check: the file, the words, or the words beside a posting. The three are never added up. */
export type Bar = 'readable' | 'complete' | 'match'

/** `not-applicable`: nothing to judge here, such as a file that was not read, or another language. */
export type CheckStatus = 'pass' | 'warn' | 'fail' | 'not-applicable'

/**
 * Where a check found something, and the words there; of a section its key, of a time its months as an interval of
 * ISO 8601. Without an address: somewhere in the file.
 */
export type CheckPlace = { address: FieldAddress | null; words: string }

/** Values that the sentence about a check may contain: counts and a word of the CV or the file. */
export type CheckValues = { count: number; of: number; text: string }

export type Verdict = { status: CheckStatus; places: CheckPlace[]; values: CheckValues }

/** Input of all rules, read once for all of them. */
export type CheckInput = {
  document: ResumeDocument
  cv: CvIndex
  /** Advice of lib/resume by code. */
  advice: ReadonlyMap<AdviceCode, readonly Advice[]>
  /** The language that the CV is written in, where its words tell. */
  language: LanguageCode | null | undefined
  /** `YYYY-MM-DD`. */
  today: string
  file: FileFacts | null
  match: { posting: PostingReading; coverage: Coverage } | null
}

/** Names of the checks; the words for people go by them. */
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
  | 'page-count'
  | 'short-profile'
  | 'bullet-count'
  | 'bullet-length'
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
  | 'musts-shown'
  | 'skills-proven'
  | 'same-words'
  | 'years-shown'
  | 'degree-shown'
  | 'same-work'
  | 'same-level'
  | 'same-language'

export type Rule = { id: RuleId; bar: Bar; check: (input: CheckInput) => Verdict }

const noValues: CheckValues = { count: 0, of: 0, text: '' }

export const notApplicable: Verdict = { status: 'not-applicable', places: [], values: noValues }

/** Makes a verdict; its count is that of its places unless given. */
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

/** Passes where there is nothing to point at. */
export const passUnless = (
  status: 'warn' | 'fail',
  places: readonly CheckPlace[],
  values: Partial<CheckValues> = {},
): Verdict => verdict(places.length === 0 ? 'pass' : status, places, values)
