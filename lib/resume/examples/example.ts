import { createIdGenerator, type IdGenerator } from '../ids'
import { languageTermsOf } from '../labels/language-tables'
import { resumeOf, type Sample } from '../samples/resume-of'
import type { ResumeDocument } from '../schema/document'

/** Fields of work that examples are grouped by, in the order of the start screen; `first` is a first job. */
export const exampleFields = [
  'health',
  'education',
  'technology',
  'trades',
  'business',
  'public',
  'science',
  'media',
  'service',
  'first',
] as const

/** Example CV of a profession, as in `texts`; `title` is the profession. */
export type Example = Sample & {
  field: (typeof exampleFields)[number]
  /** Further lines of the profession, with "____" in place of what only the person knows. */
  bullets: string[]
}

/** Examples of one language by the id of their profession. */
export type ExampleFile = Readonly<Record<string, Example>>

/** Generates equal ids at each call, so that unchanged blocks of the page are reused. */
function countedIds(): IdGenerator {
  let count = 0
  return createIdGenerator(
    (bytes) => {
      count += 1
      bytes.forEach((_, at) => {
        bytes[at] = Math.floor(count / 32 ** (bytes.length - 1 - at)) % 32
      })
    },
    () => 0,
  )
}

/**
 * Returns an example as a document, with the same ids each time.
 *
 * @param language BCP 47 tag of the example; levels of languages are said in it
 */
export function exampleDocument(example: Sample, language: string): ResumeDocument {
  const { native } = languageTermsOf(language)
  const languages = example.languages.map((entry) =>
    entry.fluency === 'native' ? { ...entry, fluency: native } : entry,
  )
  return resumeOf({ ...example, languages }, countedIds())
}
