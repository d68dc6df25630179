import * as z from 'zod/mini'
import { nodeId, text } from './schema/fields'

/** Maximum characters of a question and of its answer, and number of facts of a person. */
export const privateFactLimits = { question: 300, text: 4_000, facts: 2_000 } as const

/** Value of `entry` for what concerns the whole CV. */
export const wholeCv = 'basics'

/** Value of `entry` for an answer to a form; `about` is the id of the job in which it was given. */
export const formEntry = 'form'

/**
 * Answer of a person to a question about their CV. A record of the person, never part of a document, so that no export,
 * share page or tool can meet it; added or erased, never changed (ADR private-facts).
 */
export const privateFactSchema = z.strictObject({
  /** Of the fact; sorts by the time at which it was added. */
  id: z.uuidv7(),
  /** Id of the entry that it belongs to, `wholeCv` or `formEntry`. */
  entry: z.union([nodeId(), z.literal(wholeCv), z.literal(formEntry)]),
  /** Id of the line, or address of the field, that the question was about; empty: the entry as a whole. */
  about: z.string().check(z.maxLength(200)),
  /** Question as it was shown. */
  question: text(privateFactLimits.question).check(z.minLength(1)),
  /** Answer; empty: the question was skipped, and is not asked again. */
  text: text(privateFactLimits.text),
  /** When it was answered or skipped (RFC 3339, UTC). */
  at: z.iso.datetime(),
})
export type PrivateFact = z.output<typeof privateFactSchema>

/** New fact as its caller gives it; id and time are added by the store. */
export type NewPrivateFact = Pick<PrivateFact, 'entry' | 'about' | 'question' | 'text'>

/** Returns whether a question was skipped, and not answered. */
export const isSkipped = ({ text }: Pick<PrivateFact, 'text'>): boolean => text === ''

/** Returns whether two facts of one id say the same. */
export const isSameFact = (a: PrivateFact, b: PrivateFact): boolean =>
  (Object.keys(privateFactSchema.shape) as (keyof PrivateFact)[]).every((key) => a[key] === b[key])
