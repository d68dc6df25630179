import tables from '@/dist/languages/job-headings.json' with { type: 'json' }
import { foldText } from './unicode/fold-text'
import { eastAsianOrThai } from './unicode/scripts'

/** Kind of a section of a job description. `company` and `offer` contain no requirements. */
export type JobSection = 'must' | 'nice' | 'tasks' | 'company' | 'offer'

const order = ['nice', 'offer', 'company', 'tasks', 'must'] as const

type Stems = Readonly<Record<JobSection, string>>

/**
 * Returns the patterns of folded word stems by which headings name a section, of all languages. They begin a word, except
 * in languages that are written without spaces.
 */
const stemsOf = (section: JobSection, isSpaced: boolean) =>
  Object.values<Stems>(tables)
    .map((stems) => stems[section])
    .filter((stems) => eastAsianOrThai.test(stems) !== isSpaced)
    // A script writes letters with marks; patterns of Latin ones are folded already.
    .map((stems) => (stems.includes('\\') ? stems : foldText(stems)))
    .join('|')

/**
 * Pattern of each kind of section, for folded headings. The first match counts, so that "what you get" is no demand and
 * "nice to have" is optional.
 */
export const jobHeadingCues: readonly (readonly [JobSection, RegExp])[] = order.map((section) => {
  const begun = `(?<!\\p{L})(?:${stemsOf(section, true)})`
  return [section, new RegExp(`${begun}|${stemsOf(section, false)}`, 'u')] as const
})
