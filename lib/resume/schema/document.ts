import * as z from 'zod/mini'
import { distinctTags } from '../filing'
import { limits } from '../resume-limits'
import { applicationContentSchema } from './application'
import { letterContentSchema, resumeContentSchema } from './content'
import { designSchema } from './design'
import { type Known, line, text } from './fields'

/** Schema version written by this code. Older documents are upgraded, newer ones left unchanged. */
export const currentSchemaVersion = 1

/** Job description that a tailored CV is for. */
const posting = z.looseObject({
  title: line(),
  employer: line(),
  text: z.string().check(z.maxLength(limits.posting)),
})

/** Last adopted state of the main CV (ADR master-and-followers); null for copies from earlier builds. */
const familyBase = z.looseObject({ content: resumeContentSchema, design: designSchema })

/**
 * Document that this one is derived from, for a job or language, and its version; 0 if not in the
 * account.
 */
const lineage = z._default(
  z.nullable(
    z.looseObject({
      documentId: z.string(),
      version: z.number(),
      posting: z.optional(z.nullable(posting)),
      base: z.optional(z.nullable(familyBase)),
      /** Pairs of differing ids of the same entry or bullet, in the main CV and here. */
      pairs: z.optional(z.array(z.array(z.string()).check(z.length(2)))),
    }),
  ),
  null,
)

const common = {
  /** UUIDv7. */
  id: z.string().check(z.uuid()),
  schemaVersion: z.literal(currentSchemaVersion),
  /** Title in the dashboard; empty: derived from the content. Never printed. */
  title: line(),
  lineage,
}

/** Filing in the list of documents; never printed. Absent where there is none, as in documents of earlier builds. */
const filing = {
  /** As typed; no two are equal but for case. */
  tags: z.optional(
    z.array(text(limits.tag)).check(z.overwrite(distinctTags), z.maxLength(limits.tags)),
  ),
  isArchived: z.optional(z.literal(true)),
  note: z.optional(text(limits.note)),
  isLocked: z.optional(z.literal(true)),
}

/**
 * Example that a CV was started from (ADR editor-screens): its profession and language, never its words. `places` has,
 * by list, the entries of the example at the places of the CV's own entries and behind them, -1 for none; absent: all,
 * in order.
 */
const example = z.looseObject({
  id: text(limits.tag),
  language: text(limits.tag),
  places: z.optional(
    z
      .array(
        z.looseObject({
          list: text(limits.tag),
          entries: z.array(z.int()).check(z.maxLength(2 * limits.entries)),
        }),
      )
      .check(z.maxLength(limits.tags)),
  ),
})

export const resumeDocumentSchema = z.looseObject({
  ...common,
  ...filing,
  example: z.optional(example),
  kind: z.literal('resume'),
  design: designSchema,
  content: resumeContentSchema,
})

export const letterDocumentSchema = z.looseObject({
  ...common,
  ...filing,
  kind: z.literal('letter'),
  design: designSchema,
  content: letterContentSchema,
})

/** An application for a job; never printed. */
export const applicationDocumentSchema = z.looseObject({
  ...common,
  kind: z.literal('application'),
  content: applicationContentSchema,
})

export type ResumeDocument = Known<z.output<typeof resumeDocumentSchema>>
export type LetterDocument = Known<z.output<typeof letterDocumentSchema>>

export type FamilyBase = Known<z.output<typeof familyBase>>

export type ApplicationDocument = Known<z.output<typeof applicationDocumentSchema>>

/** A document that is rendered to pages. */
export type PaperDocument = ResumeDocument | LetterDocument

/** Any document. Journal, sync, versions, trash and dashboard handle only this type. */
export type Document = PaperDocument | ApplicationDocument
export type DocumentKind = Document['kind']
export type PaperKind = PaperDocument['kind']
