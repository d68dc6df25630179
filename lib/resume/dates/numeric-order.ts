import { languageTableOf } from '../labels/language-tables'
import { newestLook } from '../look'

/** Variants of English that put the day first; others are undecided. */
const dayFirstRegions = new Set(['en-gb', 'en-ie', 'en-au', 'en-nz', 'en-in'])

/**
 * Returns which number comes first in 03/04/2021; null if the language does not decide it.
 * @param language BCP 47 tag, any case
 */
export function numericOrderOf(language: string): 'day' | 'month' | null {
  return dayFirstRegions.has(language.toLowerCase())
    ? 'day'
    : languageTableOf(language, newestLook).dates.order
}
