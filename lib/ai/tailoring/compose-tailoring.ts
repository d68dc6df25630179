import type { PrivateFact } from '@/lib/resume/private-facts'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { TailoringInput } from '../prompts/tailoring-prompt'
import { type OfferedField, offeredFields, textsByEntry } from './offered-fields'

/**
 * Composes the request for other wordings of a CV's texts, under short names instead of ids.
 *
 * @param told answers of the person about the CV
 * @returns the request, and the fields by their names in it
 */
export function composeTailoring(
  document: ResumeDocument,
  requirements: TailoringInput['requirements'],
  told: readonly PrivateFact[] = [],
): { input: TailoringInput; fields: ReadonlyMap<string, OfferedField> } {
  const fields = new Map(offeredFields(document).map((field, at) => [`t${at + 1}`, field]))
  return { input: { texts: textsByEntry(fields, told), requirements }, fields }
}
