import { exampleDocument } from '@/lib/resume/examples/example'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { exampleLanguage, readExamples } from './examples'
import { nearestExample } from './find-examples'

/**
 * Returns the example CV of the profession nearest to a job title; null where none fits, or none is in the language.
 *
 * @param tag language of the CV
 */
export async function documentOfProfession(
  title: string,
  tag: string,
): Promise<ResumeDocument | null> {
  const language = exampleLanguage(tag)
  if (language === null) return null
  const example = nearestExample(title, await readExamples(language))
  return example && exampleDocument(example, language)
}
