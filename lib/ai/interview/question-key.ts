import type { Story } from '@/lib/resume/schema/content'
import { answerKey } from '../coverage/demand-answers'
import type { Question } from './kit-types'
import { type Theme, themeForms } from './question-forms'
import { type CvQuote, type JobQuote, ownersOf } from './quotes'

/** Maximum characters of a stored key. */
const maxKey = 200

/** Returns the key of a question: its theme or form, the CV lines and the words of the job that it is about. */
export const questionKey = (
  name: string,
  lines: readonly CvQuote[],
  job: JobQuote | null,
): string =>
  [name, ...lines.flatMap(ownersOf), job ? answerKey(job.words) : '']
    .filter((part) => part !== '')
    .join(' ')
    .slice(0, maxKey)

/** Themes of forms that were asked before questions had themes; stories still name them. */
const oldForms: Readonly<Record<string, Theme>> = {
  result: 'numbers',
  'new-field': 'change',
  weakness: 'failure',
  again: 'failure',
  learned: 'failure',
  yourself: 'you',
  strengths: 'you',
  'other-field': 'you',
  transfer: 'you',
}

/** Themes whose questions differ from job to job or gap to gap: their stories belong to one of them only. */
const particular: readonly Theme[] = ['here', 'gap']

/** Returns the theme of a stored key; null for one of a question that is asked no more. */
export function themeOfKey(key: string): Theme | null {
  const [name = ''] = key.split(' ')
  const themes = Object.keys(themeForms) as Theme[]
  const isOf = (theme: Theme) =>
    theme === name || (themeForms[theme] as readonly string[]).includes(name)
  return themes.find(isOf) ?? oldForms[name] ?? null
}

/**
 * Returns whether a story belongs to a question: by a key, also one of an earlier form of the same theme; a story
 * without any such key by a line of the CV.
 */
export function isStoryOf(
  { questions, lines }: Pick<Story, 'questions' | 'lines'>,
  question: Pick<Question, 'key' | 'theme' | 'lines'>,
): boolean {
  if (questions.includes(question.key)) return true
  const themes = questions.flatMap((key) => themeOfKey(key) ?? [])
  if (themes.length > 0) {
    return !particular.includes(question.theme) && themes.includes(question.theme)
  }
  const owners = question.lines.flatMap(({ quote }) => ownersOf(quote))
  return owners.some((owner) => lines.includes(owner))
}
