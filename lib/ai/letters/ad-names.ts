import type { LetterPosting } from '@/lib/resume/create-letter'
import { createCopyFinder } from '../posting/copied-words'
import { findEmployer, findTitle } from '../posting/find-heading-facts'

/** Job title and employer of an ad as somebody has read them; null without one. */
export type ReadNames = { title: string | null; employer: string | null }

/** Names of a job ad that an application may repeat: title and employer in every reading, and the text. */
export type AdNames = { titles: readonly string[]; employers: readonly string[]; text: string }

/** Returns false for a title with sentences in it, which could claim anything. */
const isName = (text: string) => text.length > 1 && text.length <= 120 && !/[.!?]\s/.test(text)

/** Returns title and employer of a model's reading where the ad has them word for word, as the ad writes them. */
export function standingNames(posting: string, { title, employer }: ReadNames): ReadNames {
  const find = createCopyFinder(posting)
  return { title: find(title)?.text ?? null, employer: find(employer)?.text ?? null }
}

/**
 * Returns the names of the ad of a letter: those of the letter, those that a model has read and that stand in the ad,
 * and those that code finds.
 */
export function adNamesOf(posting: LetterPosting, byModel?: ReadNames): AdNames {
  const read = byModel && standingNames(posting.text, byModel)
  const named = (...some: (string | null | undefined)[]) =>
    [...new Set(some.map((one) => one?.trim() ?? ''))].filter(isName)
  return {
    titles: named(posting.title, read?.title, findTitle(posting.text)?.text),
    employers: named(posting.employer, read?.employer, findEmployer(posting.text)?.text),
    text: posting.text,
  }
}
