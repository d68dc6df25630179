import { z } from '@hono/zod-openapi'

export const commentLimits = {
  /** Characters of a comment, of suggested words and of an answer. */
  text: 2_000,
  /** Characters of the name of who comments. */
  name: 80,
  /** Comments of one document. */
  comments: 500,
  /** Answers to one comment. */
  replies: 50,
} as const

export const commentStates = ['open', 'resolved', 'dismissed', 'taken'] as const
export type CommentState = (typeof commentStates)[number]

const timestamp = z.iso.datetime().describe('RFC 3339, UTC')
const text = z.string().trim().min(1).max(commentLimits.text).describe('Plain text')

const anchorSchema = z.strictObject({
  address: z.string().describe('Field by the id of its entry or line: `OWNER/FIELD`'),
  start: z.int().min(0).describe('In UTF-16 units of the plain text of the field'),
  end: z.int().min(0),
  quote: z.string().describe('The words that were marked'),
  version: z.int().min(1).describe('Version of the document that was read'),
})

const replySchema = z.strictObject({
  id: z.uuid(),
  name: z.nullable(z.string()).describe('Of the member of a workspace who answered'),
  text: z.string(),
  createdAt: timestamp,
})

export const commentSchema = z.strictObject({
  id: z.uuid(),
  shareId: z
    .nullable(z.uuid())
    .describe('The share link through which it came; null: written in the app, no reader sees it'),
  name: z
    .string()
    .describe('As the reader of a link calls themselves, not verified; in the app, of the account'),
  text: z.string(),
  anchor: z.nullable(anchorSchema).describe('Null: on the whole document'),
  suggestion: z.nullable(z.string()).describe('Other words in place of the marked ones'),
  state: z.enum(commentStates),
  replies: z.array(replySchema).describe('Answers of the owner, oldest first'),
  createdAt: timestamp,
})
/** A comment as the owner of the document sees it. */
export type Comment = z.output<typeof commentSchema>

export const commentListSchema = z.strictObject({ comments: z.array(commentSchema) })

export const replyBodySchema = z.strictObject({ text })

export const commentBodySchema = z.strictObject({
  text: z
    .string()
    .trim()
    .max(commentLimits.text)
    .describe('Plain text. Empty only with a suggestion'),
  suggestion: z
    .optional(text)
    .describe('Other words in place of the quoted ones; only with an anchor'),
  anchor: z
    .nullable(
      z.strictObject({
        address: z
          .string()
          .max(200)
          .describe('Field by the id of its entry or line: `OWNER/FIELD`'),
        start: z.int().min(0).describe('In UTF-16 units of the plain text of the field'),
        quote: z.string().min(1).max(commentLimits.text).describe('Words of the field'),
      }),
    )
    .describe('Null: on the whole document'),
})
/** A comment that is written in the app. */
export type CommentBody = z.output<typeof commentBodySchema>

export const changeCommentBodySchema = z.strictObject({ state: z.enum(commentStates) })
