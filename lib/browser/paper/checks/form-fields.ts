import { type FactKind, factsOf } from '@/lib/pdf/readback/facts'
import type { ResumeDocument } from '@/lib/resume/schema/document'

/** Filled form field; those of one job share a group. */
export type FormField = { kind: FactKind; group: string; text: string }

/**
 * Returns the fields that an employer's application form extracts from a CV: the person, and for each
 * position its title, place and dates.
 */
export const formFieldsOf = (document: ResumeDocument): FormField[] =>
  factsOf(document).map(({ kind, group, text }) => ({ kind, group, text }))
