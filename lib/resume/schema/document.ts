import * as z from 'zod/mini'
import { letterContentSchema, resumeContentSchema } from './content'
import { designSchema } from './design'
import { type Known, line } from './fields'

/** The schema version that this code writes. Older documents are upgraded, newer ones left alone. */
export const currentSchemaVersion = 1

/** Which document this one follows (a variant for a job or a language), and at which version. */
const lineage = z._default(
  z.nullable(z.looseObject({ documentId: z.string(), version: z.number() })),
  null,
)

const common = {
  /** UUIDv7. */
  id: z.string().check(z.uuid()),
  schemaVersion: z.literal(currentSchemaVersion),
  /** What the person calls it in the dashboard; empty: derived from the content. Never printed. */
  title: line(),
  design: designSchema,
  lineage,
}

export const resumeDocumentSchema = z.looseObject({
  ...common,
  kind: z.literal('resume'),
  content: resumeContentSchema,
})

export const letterDocumentSchema = z.looseObject({
  ...common,
  kind: z.literal('letter'),
  content: letterContentSchema,
})

export type ResumeDocument = Known<z.output<typeof resumeDocumentSchema>>
export type LetterDocument = Known<z.output<typeof letterDocumentSchema>>

/** Everything a person keeps. Journal, sync, versions, trash and dashboard know only this. */
export type Document = ResumeDocument | LetterDocument
export type DocumentKind = Document['kind']
