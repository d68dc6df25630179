import { isUntouched } from '@/lib/browser/editing/places'
import type { ResumeDocument } from '@/lib/resume/schema/document'

/**
 * Returns a sample in the design of the open CV if that is empty, because the person chose its template; otherwise
 * unchanged. The sample keeps its language.
 */
export function dressExample(example: ResumeDocument, opened: ResumeDocument): ResumeDocument {
  if (!isUntouched(opened)) return example
  return { ...example, design: { ...opened.design, language: example.design.language } }
}
