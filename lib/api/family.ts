import { z } from '@hono/zod-openapi'
import { documentHeadSchema, saveAnswerSchema } from './documents'
import { addressSchema, jsonValueSchema } from './hunks'

/** A field that was changed in a CV and in the one that it follows. */
export const heldFieldSchema = z
  .strictObject({
    address: addressSchema,
    base: z.optional(jsonValueSchema).describe('What was taken over last'),
    mine: z.optional(jsonValueSchema).describe('What the follower says: it stays'),
    theirs: z.optional(jsonValueSchema).describe('What the followed CV says now'),
  })
  .openapi('HeldField')

const memberSchema = documentHeadSchema.extend({
  language: z.string().describe('BCP 47 tag of its labels and words'),
  pending: z
    .nullable(
      z.strictObject({
        coming: z.int().min(0).describe('Changes that can be brought over'),
        held: z.int().min(0).describe('Fields that were changed in both'),
      }),
    )
    .describe('Changes of the followed CV that this one lacks; null for the CV at the head'),
})

export const familySchema = z.strictObject({
  masterId: z.uuid().describe('Id of the CV that the others follow'),
  master: z.nullable(memberSchema).describe('Null where it is in the trash or erased'),
  followers: z.array(memberSchema),
})
export type FamilyAnswer = z.output<typeof familySchema>

export const followBodySchema = z.strictObject({
  follows: z.uuid().describe('Id of a CV of the account that follows no other'),
})

const baseVersion = z.optional(
  z.int().min(1).describe('Version of the follower that this is based on; 409 if there is a newer'),
)

export const bringOverBodySchema = z.strictObject({ baseVersion })

export const broughtSchema = saveAnswerSchema.extend({
  held: z.array(heldFieldSchema).describe('Fields that were changed in both, and stay'),
})
export type BroughtAnswer = z.output<typeof broughtSchema>

/** One part of a document: a field, a node of a list with all that is in it, or the order of a list. */
export const changedPartSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('field'), address: addressSchema }),
    z.strictObject({
      kind: z.literal('node'),
      list: addressSchema,
      owner: z.string().max(300),
    }),
    z.strictObject({ kind: z.literal('order'), list: addressSchema }),
  ])
  .openapi('ChangedPart')

export const sendBodySchema = z.strictObject({ part: changedPartSchema, baseVersion })

export const sentSchema = z.strictObject({
  master: saveAnswerSchema,
  follower: saveAnswerSchema,
  replaced: z
    .array(heldFieldSchema)
    .describe('Values of the followed CV that had been changed since, and were replaced'),
})
export type SentAnswer = z.output<typeof sentSchema>
