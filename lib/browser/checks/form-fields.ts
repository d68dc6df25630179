import { type FactKind, factsOf } from '@/lib/pdf/readback/facts'
import type { ResumeDocument } from '@/lib/resume/schema/document'

/** A field of a form as it was filled in; those of one job share a group. */
export type FormField = { kind: FactKind; group: string; text: string }

/** What a form of an employer gets out of a CV: who it is, and of each post what, where and when. */
export const formFieldsOf = (document: ResumeDocument): FormField[] =>
  factsOf(document).map(({ kind, group, text }) => ({ kind, group, text }))
