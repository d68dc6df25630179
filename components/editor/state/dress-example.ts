import { isUntouched } from '@/lib/browser/editing/places'
import type { ResumeDocument } from '@/lib/resume/schema/document'

/**
 * The example as opened from a CV: in the design of that CV while it is empty, because the person chose its template.
 * The example keeps its language. A CV with text lends its design to no example.
 */
export function dressExample(example: ResumeDocument, opened: ResumeDocument): ResumeDocument {
  if (!isUntouched(opened)) return example
  return { ...example, design: { ...opened.design, language: example.design.language } }
}
