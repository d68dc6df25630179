import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { TailoringInput } from '../prompts/tailoring-prompt'
import { type OfferedField, offeredFields } from './offered-fields'

/**
 * Composes what a model is sent for other wordings of a CV's texts. It gets short names for them and never an id.
 *
 * @returns the request, and the fields by the names that it has for them
 */
export function composeTailoring(
  document: ResumeDocument,
  requirements: TailoringInput['requirements'],
): { input: TailoringInput; fields: ReadonlyMap<string, OfferedField> } {
  const fields = new Map(offeredFields(document).map((field, at) => [`t${at + 1}`, field]))
  const texts = [...fields].map(([id, { entry, text }]) => ({ id, entry, text }))
  return { input: { texts, requirements }, fields }
}
