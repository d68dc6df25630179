import { isUntouched } from '@/lib/browser/editing/places'
import type { ResumeDocument } from '@/lib/resume/schema/document'

/**
 * An example as it opens from a CV: in the design of that CV while it has no words, since whoever came
 * with a template chose it for this. The example's words keep their language. A CV that is written
 * lends its design to no other.
 */
export function dressExample(example: ResumeDocument, opened: ResumeDocument): ResumeDocument {
  if (!isUntouched(opened)) return example
  return { ...example, design: { ...opened.design, language: example.design.language } }
}
