import { z } from '@hono/zod-openapi'

/** Share links that one account may have at a time. */
export const maxShares = 100
/** Documents of one link. */
export const maxSharedDocuments = 5
export const maxShareLabel = 80
export const sharePasswordLength = { min: 4, max: 200 } as const

/** Contact details that a link can leave out. `address`: street and postal code; the city stays. */
export const leftOutContacts = ['phone', 'email', 'address'] as const
export type LeftOutContact = (typeof leftOutContacts)[number]

const timestamp = z.iso.datetime().describe('RFC 3339, UTC')
const label = z
  .string()
  .trim()
  .max(maxShareLabel)
  .describe('For whom it is; only its owner sees it')
const leaveOut = z
  .array(z.enum(leftOutContacts))
  .max(leftOutContacts.length)
  .describe('Contact details that neither the page nor its PDF shows')
const slug = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,58}[a-z0-9]$/)
  .describe(
    'Readable address `/cv/SLUG`, which search engines may find; not together with a password. A former one leads on for 30 days',
  )
const password = z
  .string()
  .min(sharePasswordLength.min)
  .max(sharePasswordLength.max)
  .describe('Asked for before anything is shown')
const download = z.boolean().describe('The page offers its PDF as a file')
const comments = z.boolean().describe('Readers may comment')

const sharedDocumentSchema = z.strictObject({
  id: z.uuid(),
  title: z.string(),
  version: z.nullable(z.int().min(1)).describe('Version that is shown; null: always the newest'),
})

export const shareSchema = z.strictObject({
  id: z.uuid(),
  documents: z.array(sharedDocumentSchema),
  label: z.string(),
  url: z
    .nullable(z.url())
    .describe('The link. Null once it was revoked, and in the answer to a repeated request'),
  slug: z.nullable(z.string()),
  hasPassword: z.boolean(),
  endsAt: z.nullable(timestamp),
  download: z.boolean(),
  comments: z.boolean(),
  leaveOut: z.array(z.enum(leftOutContacts)),
  createdAt: timestamp,
  revokedAt: z.nullable(timestamp).describe('When it was revoked; listed for another 30 days'),
  views: z.int().min(0).describe('Without robots and the visits of its owner'),
  downloads: z.int().min(0),
  days: z
    .array(z.strictObject({ day: z.iso.date(), views: z.int(), downloads: z.int() }))
    .describe('The last 60 days with visits, UTC, oldest first'),
})
/** A share link as its owner sees it. */
export type Share = z.output<typeof shareSchema>

export const shareListSchema = z.strictObject({ shares: z.array(shareSchema) })

export const shareListQuerySchema = z.strictObject({
  document: z.optional(z.uuid().describe('Only links that show this document')),
})

export const createShareBodySchema = z.strictObject({
  documents: z
    .array(
      z.strictObject({
        id: z.uuid(),
        version: z
          .optional(z.nullable(z.union([z.int().min(1), z.literal('current')])))
          .describe(
            'A stored version by its number, or `current`: as it is now. Without it always the newest',
          ),
      }),
    )
    .min(1)
    .max(maxSharedDocuments)
    .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'each document once'),
  label: z.optional(label),
  password: z.optional(z.nullable(password)),
  endsAt: z.optional(z.nullable(timestamp)),
  download: z.optional(download),
  comments: z.optional(comments),
  leaveOut: z.optional(leaveOut),
  slug: z.optional(z.nullable(slug)),
})
export type CreateShareBody = z.output<typeof createShareBodySchema>

export const changeShareBodySchema = createShareBodySchema.omit({ documents: true })
export type ChangeShareBody = z.output<typeof changeShareBodySchema>
