import tables from '@/dist/languages/application-phrases.json' with { type: 'json' }
import type { LetterPosting } from '@/lib/resume/create-letter'

/**
 * Phrases that say in a letter what the writer applies for, in the languages that letters have set phrases of: how
 * such a sentence begins, what may stand around the job title, and what stands before the employer. Phrases are
 * separated by bars, in small letters with plain apostrophes. None of them claims anything.
 */
type ApplicationWords = { openings: string; around: string; at: string }

const applicationWords: readonly ApplicationWords[] = Object.values(tables)

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const spaced = (text: string) =>
  literally(text.trim()).replace(/\s+/g, '\\s+').replace(/'/g, "['’]")
const oneOf = (phrases: string) =>
  `(?:${phrases
    .split('|')
    .toSorted((a, b) => b.length - a.length)
    .map(spaced)
    .join('|')})(?<=['’]|(?=[^\\p{L}\\p{N}]|$))`

/** Matches "(m/f/d)" and the like, which are not part of the title. */
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

/** Returns false for a title with sentences in it, which could claim anything. */
const isName = (text: string) => text.length > 1 && text.length <= 120 && !/[.!?]\s/.test(text)

/**
 * Creates the parser of sentences about the application itself. It removes the job title and employer of the letter's
 * own job description from "I apply for the position of …", where they claim nothing about the person. Elsewhere they
 * stay, and are checked like any word.
 *
 * @returns the rest of the sentence; null if it is not about an application
 */
export function openApplicationReader({
  title,
  employer,
}: Pick<LetterPosting, 'title' | 'employer'>): (sentence: string) => string | null {
  const job = title.replace(aside, ' ').trim()
  if (!isName(job)) return () => null
  const company = isName(employer.trim()) ? employer.trim() : ''
  const patterns = applicationWords.map((phrases) => patternOf(phrases, job, company))
  return (sentence) => {
    for (const pattern of patterns) {
      if (pattern.test(sentence)) return sentence.replace(pattern, '$1$2')
    }
    return null
  }
}

/** Returns true if a sentence contains only the application itself. */
export const appliesOnly = (rest: string): boolean => {
  const text = rest.trim().replace(/[.!]+$/, '')
  return applicationWords.some(({ openings, around }) =>
    new RegExp(`^${oneOf(openings)}(?:${gap}${oneOf(around)})*$`, 'iu').test(text),
  )
}
