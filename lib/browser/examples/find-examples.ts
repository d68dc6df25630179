import { titleFamilyOf } from '@/lib/ai/lexicon/title-families'
import { foldText } from '@/lib/language/unicode/fold-text'
import type { Example, ExampleFile } from '@/lib/resume/examples/example'
import { wordsOfExample } from './examples'

/** Returns whether a job title has all words of a profession, or contains it where words are not separated. */
function isNamed(title: string, example: Example): boolean {
  const folded = foldText(title)
  const words = folded.split(/[^\p{L}\p{N}]+/u)
  const wanted = foldText(example.title)
  return (
    folded.includes(wanted) || wanted.split(/[^\p{L}\p{N}]+/u).every((word) => words.includes(word))
  )
}

/**
 * Returns the example whose profession is nearest to a job title: of the same family of titles, else named in it.
 *
 * @returns null where none fits
 */
export function nearestExample(title: string, examples: ExampleFile): Example | null {
  if (title.trim() === '') return null
  const all = Object.values(examples)
  const family = titleFamilyOf(title)?.family
  const isOfFamily = (text: string) =>
    family !== undefined && titleFamilyOf(text)?.family === family
  return (
    all.find((example) => isNamed(title, example)) ??
    all.find(({ title: own, label }) => isOfFamily(own) || isOfFamily(label)) ??
    all.find((example) => wordsOfExample(example).some(isOfFamily)) ??
    null
  )
}
