import type { ResumeContent } from '../schema/content'
import { plainText } from '../text/rich-text'
import { rulesOf } from './line-rules'

/**
 * Makes a summary of the latest job alone: its title and employer, then its line with a number, else its first one. All
 * but the word before the employer was typed. Null without a line, or where the language has no rules.
 *
 * @param language BCP 47 tag of the CV
 */
export function composeSummary({ work }: ResumeContent, language: string): string | null {
  const [job] = work.filter(({ hidden }) => !hidden)
  const latest = job?.roles[0] ?? job
  if (!job || !latest) return null
  const head = composeEmployment(latest.position, job.name, latest.endDate !== '', language)
  const lines = latest.highlights.map(({ text }) => plainText(text).trim()).filter(Boolean)
  const line = lines.find((one) => /\p{N}/u.test(one)) ?? lines[0]
  if (head === null || line === undefined) return null
  return [head, line].map((sentence) => `${sentence.replace(/[.]+$/, '')}.`).join(' ')
}

/** Returns a job title with its employer, in the words of a language; null without a title or without rules. */
function composeEmployment(
  title: string,
  employer: string,
  isOver: boolean,
  language: string,
): string | null {
  const known = rulesOf(language)
  const position = title.trim()
  if (!known || position === '') return null
  const pattern = known.employment[isOver ? 1 : 0] ?? ''
  const name = employer.trim()
  return pattern
    .replace(/<([^>]*)>/, name === '' ? '' : '$1')
    .replace('{0}', () => position)
    .replace('{1}', () => name)
}
