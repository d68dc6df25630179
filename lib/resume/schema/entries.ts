import * as z from 'zod/mini'
import { limits } from '../resume-limits'
import { bullets, date, dateRange, entryBase, line, paragraph, url, words } from './fields'
import { signatureSchema } from './photo'

/**
 * One of several roles of a work entry, such as before and after a promotion. Fields and flags are
 * named as in entries.
 */
export const roleSchema = z.looseObject({
  ...entryBase,
  position: line(),
  location: line(),
  ...dateRange,
  summary: paragraph(),
  highlights: bullets(),
})

const roles = () => z._default(z.array(roleSchema).check(z.maxLength(limits.roles)), [])

/** Entries by section, named as in JSON Resume; `highlights` and `courses` are bullets. */
export const entrySchemas = {
  work: z.looseObject({
    ...entryBase,
    name: line(),
    position: line(),
    location: line(),
    url: url(),
    description: line(),
    ...dateRange,
    summary: paragraph(),
    highlights: bullets(),
    roles: roles(),
  }),
  volunteer: z.looseObject({
    ...entryBase,
    organization: line(),
    position: line(),
    location: line(),
    url: url(),
    ...dateRange,
    summary: paragraph(),
    highlights: bullets(),
  }),
  education: z.looseObject({
    ...entryBase,
    institution: line(),
    area: line(),
    studyType: line(),
    location: line(),
    url: url(),
    ...dateRange,
    score: line(),
    summary: paragraph(),
    courses: bullets(),
  }),
  projects: z.looseObject({
    ...entryBase,
    name: line(),
    entity: line(),
    type: line(),
    roles: words(),
    url: url(),
    ...dateRange,
    description: paragraph(),
    highlights: bullets(),
    keywords: words(),
  }),
  skills: z.looseObject({ ...entryBase, name: line(), level: line(), keywords: words() }),
  languages: z.looseObject({ ...entryBase, language: line(), fluency: line() }),
  certificates: z.looseObject({
    ...entryBase,
    name: line(),
    issuer: line(),
    date: date(),
    url: url(),
  }),
  awards: z.looseObject({
    ...entryBase,
    title: line(),
    awarder: line(),
    date: date(),
    summary: paragraph(),
  }),
  publications: z.looseObject({
    ...entryBase,
    name: line(),
    publisher: line(),
    releaseDate: date(),
    url: url(),
    summary: paragraph(),
  }),
  interests: z.looseObject({ ...entryBase, name: line(), keywords: words() }),
  references: z.looseObject({ ...entryBase, name: line(), reference: paragraph() }),
} as const

/** An entry of a custom section. */
export const customEntry = z.looseObject({
  ...entryBase,
  name: line(),
  subtitle: line(),
  location: line(),
  url: url(),
  ...dateRange,
  summary: paragraph(),
  highlights: bullets(),
  keywords: words(),
  /** Of the closing section only (`closingKey`). */
  signature: signatureSchema,
})

export const entries = <T extends z.ZodMiniType>(schema: T) =>
  z._default(z.array(schema).check(z.maxLength(limits.entries)), [])
