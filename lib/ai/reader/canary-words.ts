import tables from '@/dist/languages/canary-words.json' with { type: 'json' }
import type { LanguageWith } from '@/lib/language/languages'

/** Words of which canaries are made. */
type CanaryWords = {
  /** Stands before an employer. */
  at: string
  and: string
  /** Stands for `and` between two things. */
  also: string
  /** Stands for "%" after a number. */
  percent: string
  /** Pairs that mean the same before a number: "about", "roughly". */
  hedges: readonly (readonly string[])[]
  /** Pairs that mean the same after a count: "a week", "per week". */
  periods: readonly (readonly string[])[]
  /** Ends of a sentence that claim more. */
  additions: readonly string[]
}

export const canaryWords: Readonly<Record<LanguageWith<'canary-words'>, CanaryWords>> = tables
