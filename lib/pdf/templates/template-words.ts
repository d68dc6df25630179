import { foldWords } from '@/lib/resume/text/search-words'
import type { TemplateSummary } from './catalogue'

/** Words that people add to a search of templates; every template has them. */
const anyTemplate = 'cv resume template'

/**
 * Returns the words that a template is found by with `beginsWords`: its name, its summary and the names of similar
 * designs, each also without its spaces.
 *
 * @param texts name and summary in the language of the interface
 */
export function templateWords(
  { search = [] }: Pick<TemplateSummary, 'search'>,
  { name, reason }: { name: string; reason: string },
): string {
  const joined = search.map((words) => words.replaceAll(' ', ''))
  return foldWords([name, reason, ...search, ...joined, anyTemplate].join(' '))
}
