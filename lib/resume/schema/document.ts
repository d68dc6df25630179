import * as z from 'zod/mini'
import { limits } from '../resume-limits'
import { applicationContentSchema } from './application'
import { letterContentSchema, resumeContentSchema } from './content'
import { designSchema } from './design'
import { type Known, line } from './fields'

/** The schema version that this code writes. Older documents are upgraded, newer ones left alone. */
export const currentSchemaVersion = 1

/** The job that a variant is for: the posting as it was read, and what it says of itself. */
const posting = z.looseObject({
  title: line(),
  employer: line(),
  text: z.string().check(z.maxLength(limits.posting)),
})

/** The state of the followed CV that this one has taken over last (ADR 82); null for copies of earlier builds. */
const familyBase = z.looseObject({ content: resumeContentSchema, design: designSchema })

/**
 * Which document this one follows (a variant for a job or a language), and at which version; 0 where
 * the account has none.
 */
const lineage = z._default(
  z.nullable(
    z.looseObject({
      documentId: z.string(),
      version: z.number(),
      posting: z.optional(z.nullable(posting)),
      base: z.optional(z.nullable(familyBase)),
      /** Ids of entries, bullets and the like there and here, where those of the same one differ. */
      pairs: z.optional(z.array(z.array(z.string()).check(z.length(2)))),
    }),
  ),
  null,
)

const common = {
  /** UUIDv7. */
  id: z.string().check(z.uuid()),
  schemaVersion: z.literal(currentSchemaVersion),
  /** Title that the person gave it in the dashboard; empty: derived from the content. Never printed. */
  title: line(),
  lineage,
}

export const resumeDocumentSchema = z.looseObject({
  ...common,
  kind: z.literal('resume'),
  design: designSchema,
  content: resumeContentSchema,
})

export const letterDocumentSchema = z.looseObject({
  ...common,
  kind: z.literal('letter'),
  design: designSchema,
  content: letterContentSchema,
})

/** An application for a job. It is no paper: nothing of it is printed. */
export const applicationDocumentSchema = z.looseObject({
  ...common,
  kind: z.literal('application'),
  content: applicationContentSchema,
})

export type ResumeDocument = Known<z.output<typeof resumeDocumentSchema>>
export type LetterDocument = Known<z.output<typeof letterDocumentSchema>>

export type FamilyBase = Known<z.output<typeof familyBase>>

export type ApplicationDocument = Known<z.output<typeof applicationDocumentSchema>>

/** A document that is set on pages. */
export type PaperDocument = ResumeDocument | LetterDocument

/** Everything a person keeps. Journal, sync, versions, trash and dashboard know only this. */
export type Document = PaperDocument | ApplicationDocument
export type DocumentKind = Document['kind']
export type PaperKind = PaperDocument['kind']
