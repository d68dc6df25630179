import { z } from '@hono/zod-openapi'
import { isRecord } from '@/lib/resume/is-record'
import { applicationOutcomes, applicationStages } from '@/lib/resume/schema/application'
import type { Document } from '@/lib/resume/schema/document'
import { componentReference, describedAs, placeOfBare } from './components'
import { fileLinkSchema, linkedUrl } from './file-link'
import { hunkSchema } from './hunks'

/** Why a version was stored (ADR document-rows). */
export const checkpointReasons = [
  /** The first change after ten idle minutes: how it was left. */
  'idle',
  /** Every ten minutes of writing. */
  'writing',
  'import',
  'suggestion',
  'restore',
  'template',
  /** Sent out: kept for ever. */
  'download',
  /** Given a name by the person: kept for ever. */
  'named',
] as const

export const checkpointReasonSchema = z.enum(checkpointReasons)
export type CheckpointReason = z.output<typeof checkpointReasonSchema>

/** Kinds of documents. */
export const documentKinds = ['resume', 'letter', 'application'] as const

const timestamp = z.iso.datetime().describe('RFC 3339, UTC')
const documentId = z.uuid().describe('UUIDv7, chosen by the client that creates the document')
/**
 * A document, or what shall become one. What is inside is read by the document's own schema, which
 * tells problems by place. It comes to that schema as it was sent: a record would silently drop the
 * key `__proto__`, which is refused.
 */
export const anyObject = () => z.custom<Record<string, unknown>>(isRecord, 'an object expected')
const sentObject = (schema: string) => anyObject().openapi(componentReference(schema))
const sentDocument = sentObject('Document')
const storedDocument = describedAs<Document>('Document')

/** Facts of an application that a list shows; days are `YYYY-MM-DD` or empty. */
const applicationFactsSchema = z
  .strictObject({
    stage: z.enum(applicationStages),
    outcome: z.enum(applicationOutcomes),
    stageOn: z.string(),
    appliedOn: z.string(),
    nextOn: z.string(),
    isAnswered: z.boolean(),
    resumeId: z.string(),
    template: z.string(),
  })
  .describe('Of an application: how far it is, and what is next')

export const documentHeadSchema = z.strictObject({
  id: documentId,
  kind: z.enum(documentKinds),
  title: z.string(),
  name: z.string().describe('Name of the person; of an application the employer'),
  label: z.string().describe('What it is about; of an application the position'),
  application: z.optional(applicationFactsSchema),
  follows: z.optional(z.uuid().describe('Id of the CV that this CV follows')),
  tags: z.optional(z.array(z.string()).describe('Of a CV or letter in its list; never printed')),
  isArchived: z.optional(z.literal(true).describe('Left out of the list until it is asked for')),
  note: z.optional(
    z.string().describe('First line of its private note; the document has all of it'),
  ),
  isLocked: z.optional(
    z.literal(true).describe('Programs change nothing but this: `document-locked` otherwise'),
  ),
  version: z.int().min(1).describe('Incremented with each save'),
  createdAt: timestamp,
  updatedAt: timestamp,
  trashedAt: z
    .nullable(timestamp)
    .describe('When it was moved to the trash; erased permanently 30 days later'),
})
export type DocumentHead = z.output<typeof documentHeadSchema>

const warnings = z
  .optional(z.array(z.strictObject({ path: z.string(), reason: z.string() })))
  .describe(
    'Fields that are not known (stored, but never printed), dates that are none, and ends before their start, each with its path in the document or file that was sent; left out where there are none',
  )

/** The head of a document that was created. */
export const createdHeadSchema = documentHeadSchema.extend({ warnings })
export type CreatedHead = z.output<typeof createdHeadSchema>

/** A whole document with its head. */
export const documentBodySchema = documentHeadSchema.extend({
  document: storedDocument,
  pdf: z
    .optional(
      z.strictObject({
        url: linkedUrl,
        version: z.int(),
        link: fileLinkSchema,
      }),
    )
    .describe('Latest stored PDF, for those who may read the document'),
})
export type DocumentBody = z.output<typeof documentBodySchema>

export const resumeListQuerySchema = z.strictObject({
  cursor: z.optional(z.string().max(2_000)),
  limit: z.optional(z.coerce.number().int().min(1).max(200)),
  search: z.optional(
    z
      .string()
      .max(200)
      .describe(
        'Search words; a match has all of them in its title or text, in any case and with or without accents',
      ),
  ),
  sort: z.optional(z.enum(['updated', 'created', 'title'])),
  trashed: z.optional(z.enum(['true', 'false'])),
})
export const documentListQuerySchema = resumeListQuerySchema.extend({
  kind: z.optional(z.enum(documentKinds).describe('Left out: documents of every kind')),
})
export const documentListSchema = z.strictObject({
  items: z.array(documentHeadSchema),
  cursor: z.nullable(z.string()).describe('Cursor of the next page; null at the end'),
})
export type DocumentList = z.output<typeof documentListSchema>

/** Changes since a marker, with which a device catches up. */
export const changesQuerySchema = z.strictObject({ after: z.optional(z.string().max(200)) })
export const changeSchema = z.discriminatedUnion('isErased', [
  z.strictObject({ id: documentId, isErased: z.literal(false), head: documentHeadSchema }),
  z.strictObject({
    id: documentId,
    isErased: z.literal(true).describe('Erased on another device'),
  }),
])
export type Change = z.output<typeof changeSchema>
export const changesSchema = z.strictObject({
  changes: z.array(changeSchema),
  marker: z.string().describe('Cursor for the next request. A change may be returned twice'),
  hasMore: z.boolean(),
})
export type Changes = z.output<typeof changesSchema>

export const saveBodySchema = z.strictObject({
  document: sentDocument,
  baseVersion: z.optional(
    z
      .int()
      .min(0)
      .describe(
        'The version that this change is based on; 0 for a new document. Or use `If-Match`.',
      ),
  ),
  operationId: z.optional(z.uuid().describe('Id of this save; repeating it has no further effect')),
  checkpoint: z.optional(checkpointReasonSchema),
})
export type SaveBody = Omit<z.input<typeof saveBodySchema>, 'document'> & { document: Document }
export const saveAnswerSchema = z.strictObject({
  id: documentId,
  version: z.int().min(1),
  updatedAt: timestamp,
  lastModified: z
    .optional(z.string())
    .describe('Corrected `meta.lastModified` where the device’s clock was ahead'),
})
export const putAnswerSchema = saveAnswerSchema.extend({ warnings })
export type SaveAnswer = z.output<typeof saveAnswerSchema>
export type PutAnswer = z.output<typeof putAnswerSchema>

/**
 * Fields from which a document can be created: a whole document, JSON Resume, the flat shape for simple programs, or
 * `data` of either of these two, to look like one template.
 */
export const sourceFields = {
  document: z.optional(sentDocument),
  resume: z.optional(sentObject('JsonResume')),
  flat: z.optional(sentObject('FlatResumeInput')),
  templateId: z.optional(z.string().max(40).describe('With `data`: its design')),
  data: z.optional(sentObject('ResumeData')),
}

type Templated = { templateId?: string | undefined; data?: unknown }

/** A template is asked for by those alone who bring data. */
export const hasDataForTemplate = ({ templateId, data }: Templated) =>
  templateId === undefined || data !== undefined
export const templateNeedsData = 'templateId goes with data'

/** A new document. */
export const createBodySchema = z
  .strictObject(sourceFields, { error: (issue) => placeOfBare(issue) })
  .refine(
    ({ templateId: _, ...body }) => Object.keys(body).length === 1,
    'one of document, resume, flat and data expected',
  )
  .refine(hasDataForTemplate, templateNeedsData)
  .openapi({
    example: { templateId: 'workbench', data: { name: 'Ana Reis', skills: ['Welding'] } },
  })

/** Small changes that say what they expect to find; all or none. */
export const patchBodySchema = z
  .strictObject({
    hunks: z.array(hunkSchema).min(1).max(10_000),
    baseVersion: z.optional(z.int().min(1)),
    operationId: z.optional(z.uuid()),
    checkpoint: z.optional(checkpointReasonSchema),
  })
  .openapi({
    example: {
      hunks: [
        {
          kind: 'insert',
          list: 'content/work',
          behind: null,
          node: { id: 'k3v9x2m7q4t8', name: 'Estaleiro Norte', position: 'Welder' },
        },
      ],
    },
  })

/** Travels in the problem of a 409 `version-conflict`. */
export type ConflictDetail = { current: { version: number; document: Document } }

export const versionHeadSchema = z.strictObject({
  number: z.int().min(1).describe('Version of the document that was stored'),
  at: timestamp,
  reason: checkpointReasonSchema,
  name: z.string(),
  title: z.string(),
  /** Changes since the previous stored version, for the list to put into words. */
  changes: z.array(
    z.strictObject({
      kind: z.enum(['changed', 'added', 'removed', 'moved', 'design']),
      section: z.string().describe('A section key, `basics`, `design`, `document` or `custom`'),
      title: z.optional(z.string()).describe('Former name of a custom section'),
      count: z.int(),
    }),
  ),
  pdf: z
    .optional(z.strictObject({ sha256: z.string(), bytes: z.int() }))
    .describe('Stored file of this version'),
})
export type VersionHead = z.output<typeof versionHeadSchema>
export const versionListSchema = z.strictObject({
  items: z.array(versionHeadSchema),
  cursor: z.nullable(z.string()),
})
export type VersionList = z.output<typeof versionListSchema>
export const versionBodySchema = versionHeadSchema.extend({ document: storedDocument })
export type VersionBody = z.output<typeof versionBodySchema>

export const keepVersionSchema = z.strictObject({
  name: z.optional(z.string().max(100)),
  reason: z.optional(checkpointReasonSchema),
})
export const nameVersionSchema = z.strictObject({ name: z.string().max(100) })

export const versionListQuerySchema = z.strictObject({
  cursor: z.optional(z.string().max(2_000)),
  limit: z.optional(z.coerce.number().int().min(1).max(200)),
})

/** Whether a file goes out without what says who the person is. */
export const blindQuery = z
  .optional(z.enum(['true', 'false']))
  .describe(
    '`true`: without name, photo, contact details, place, profiles, further details such as a date of birth, references and web addresses; CVs alone. Employers, schools and years stay',
  )

export const pdfQuerySchema = z.strictObject({
  blind: blindQuery,
  version: z.optional(z.coerce.number().int().min(1)),
})

/** A PDF that was kept: our own link, good until it ends or is revoked. */
export const storedPdfSchema = z.strictObject({
  url: linkedUrl,
  expiresAt: timestamp,
  link: fileLinkSchema,
  version: z.int(),
  sha256: z.string(),
  bytes: z.int(),
})
export type KeptPdf = z.output<typeof storedPdfSchema>

/** A PDF that another process is making. */
export const pendingPdfSchema = z.strictObject({ status: z.literal('working') })
