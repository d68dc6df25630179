import * as z from 'zod/mini'
import { customFields } from '../fields/custom'
import type { FieldKind, Fields } from '../fields/field'
import { fieldsBySection } from '../fields/fields-by-section'
import { roleFields } from '../fields/role'
import { limits } from '../resume-limits'
import { bullets, date, entryBase, line, paragraph, url, words } from './fields'
import { signatureSchema } from './photo'

const schemas = { line, url, date, rich: paragraph, bullets, words } satisfies Record<
  FieldKind,
  () => z.ZodMiniType
>

type ShapeOf<Declared extends Fields> = {
  -readonly [Name in keyof Declared]: ReturnType<(typeof schemas)[Declared[Name]['kind']]>
}

/** Returns the schemas of declared fields. */
const shapeOf = <Declared extends Fields>(declared: Declared): ShapeOf<Declared> =>
  Object.fromEntries(
    Object.entries(declared).map(([name, { kind }]) => [name, schemas[kind]()]),
  ) as ShapeOf<Declared>

const entryOf = <Declared extends Fields>(declared: Declared) =>
  z.looseObject({ ...entryBase, ...shapeOf(declared) })

/**
 * One of several roles of a work entry, such as before and after a promotion. Fields and flags are
 * named as in entries.
 */
export const roleSchema = entryOf(roleFields)

const roles = () => z._default(z.array(roleSchema).check(z.maxLength(limits.roles)), [])

const declared = fieldsBySection

/** Entries by section, named as in JSON Resume; `highlights` and `courses` are bullets. */
export const entrySchemas = {
  work: z.looseObject({ ...entryBase, ...shapeOf(declared.work), roles: roles() }),
  volunteer: entryOf(declared.volunteer),
  education: entryOf(declared.education),
  projects: entryOf(declared.projects),
  skills: entryOf(declared.skills),
  languages: entryOf(declared.languages),
  certificates: entryOf(declared.certificates),
  awards: entryOf(declared.awards),
  publications: entryOf(declared.publications),
  interests: entryOf(declared.interests),
  references: entryOf(declared.references),
} as const

/** An entry of a custom section. */
export const customEntry = z.looseObject({
  ...entryBase,
  ...shapeOf(customFields),
  /** Of the closing section only (`closingKey`). */
  signature: signatureSchema,
})

export const entries = <T extends z.ZodMiniType>(schema: T) =>
  z._default(z.array(schema).check(z.maxLength(limits.entries)), [])
