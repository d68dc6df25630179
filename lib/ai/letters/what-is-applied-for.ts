import { type ApplicationWords, applicationWords } from '@/lib/language/letters'
import type { LetterPosting } from '@/lib/resume/create-letter'

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const spaced = (text: string) =>
  literally(text.trim()).replace(/\s+/g, '\\s+').replace(/'/g, "['’]")
const oneOf = (phrases: string) =>
  `(?:${phrases
    .split('|')
    .toSorted((a, b) => b.length - a.length)
    .map(spaced)
    .join('|')})(?<=['’]|(?=[^\\p{L}\\p{N}]|$))`

/** "(m/f/d)" belongs to an advertisement, not to the title. */
const aside = /\s*\([^()]{1,12}\)\s*/g
const quoted = (text: string) => `["'“”„«»‘’]?${text}["'“”„«»‘’]?`
const gap = '\\s*,?\\s*'

function patternOf({ openings, around, at }: ApplicationWords, title: string, employer: string) {
  const begin = `^\\s*${oneOf(openings)}`
  const fill = `(?:${gap}${oneOf(around)}){0,8}`
  const job = `${gap}${quoted(`${spaced(title)}(?:\\s*\\([^()]{1,12}\\))?`)}(?![\\p{L}\\p{N}])`
  const company = employer
    ? `(?:${gap}${oneOf(at)}${gap}${quoted(spaced(employer))}(?![\\p{L}\\p{N}]))?`
    : ''
  const whole = `(${begin}${fill})${job}${company}(${fill})${company}`
  return new RegExp(whole, 'iu')
}

/** A title that is a sentence of its own could say anything. */
const isName = (text: string) => text.length > 1 && text.length <= 120 && !/[.!?]\s/.test(text)

/**
 * Creates the reader of sentences that say what is applied for. It takes the job title and the employer of the
 * letter's own job description out of "I apply for the position of …", where they claim nothing of the person.
 * Anywhere else they stay, and are checked like any other word.
 *
 * @returns the sentence without them; null where it applies for nothing of the kind
 */
export function openApplicationReader({
  title,
  employer,
}: Pick<LetterPosting, 'title' | 'employer'>): (sentence: string) => string | null {
  const job = title.replace(aside, ' ').trim()
  if (!isName(job)) return () => null
  const company = isName(employer.trim()) ? employer.trim() : ''
  const patterns = Object.values(applicationWords).map((words) => patternOf(words, job, company))
  return (sentence) => {
    for (const pattern of patterns) {
      if (pattern.test(sentence)) return sentence.replace(pattern, '$1$2')
    }
    return null
  }
}

/** Whether nothing but the application itself is left of a sentence. */
export const appliesOnly = (rest: string): boolean => {
  const text = rest.trim().replace(/[.!]+$/, '')
  return Object.values(applicationWords).some(({ openings, around }) =>
    new RegExp(`^${oneOf(openings)}(?:${gap}${oneOf(around)})*$`, 'iu').test(text),
  )
}
