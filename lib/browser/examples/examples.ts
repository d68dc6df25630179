import { findLabelLanguage } from '@/lib/language/tags'
import type { Example, ExampleFile } from '@/lib/resume/examples/example'
import states from '@/lib/resume/examples/states.json' with { type: 'json' }
import { beginsWords, foldWords } from '@/lib/resume/text/search-words'

/** By language: `machine`, or the commit in which a speaker had checked the examples. */
const known = new Map(Object.entries(states))

/** Returns the language of the examples for a tag in any case, such as `pt-br` or `en-US`; null without any. */
export function exampleLanguage(tag: string): string | null {
  const labels = findLabelLanguage(tag)
  const languages = [...known.keys()]
  return (
    languages.find((language) => labels !== null && findLabelLanguage(language) === labels) ??
    languages.find((language) => language === tag.toLowerCase().split('-')[0]) ??
    null
  )
}

/** Returns whether the examples of a language are as a machine wrote them. */
export const isByMachine = (language: string) => known.get(language) === 'machine'

const files = new Map<string, Promise<ExampleFile>>()

async function fetchExamples(language: string): Promise<ExampleFile> {
  if (!known.has(language)) return {}
  const response = await fetch(`/engine/examples/${language}.json`)
  if (!response.ok) throw new Error(`examples of ${language}: ${response.status}`)
  return response.json()
}

/**
 * Returns the examples of a language, fetched once; none for a language without any.
 *
 * @throws without a network, unless the service worker has them; the next call asks again
 */
export function readExamples(language: string): Promise<ExampleFile> {
  const file = files.get(language) ?? fetchExamples(language)
  files.set(language, file)
  file.catch(() => files.delete(language))
  return file
}

/** Returns the texts that name a profession: its title, the line under the name, and the positions held. */
export const wordsOfExample = ({ title, label, work }: Example): string[] => [
  title,
  label,
  ...work.flatMap(({ position, roles = [] }) => [position, ...roles.map((role) => role.position)]),
]

/** Returns whether each word of a query begins a word of an example or of its field of work; true for an empty query. */
export function matchesExample(example: Example, field: string, query: string): boolean {
  return beginsWords(foldWords([...wordsOfExample(example), field].join(' ')), query)
}
