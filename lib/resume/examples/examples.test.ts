import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { createIdGenerator } from '../ids'
import { readDocument } from '../upgrade'
import { type Example, exampleDocument, exampleFields } from './example'
import states from './states.json' with { type: 'json' }

const folder = 'lib/resume/examples/texts'
const text = z.string().min(1)
const date = z.string().regex(/^\d{4}(-\d\d)?$/)
const end = date.or(z.literal(''))
const role = z.strictObject({
  position: text,
  startDate: date,
  endDate: end,
  highlights: z.array(text),
})
const example = z.strictObject({
  field: z.enum(exampleFields),
  title: text,
  name: text,
  label: text,
  email: z.string().regex(/^[^@\s]+@example\.org$/),
  phone: text,
  city: text,
  region: z.string().optional(),
  countryCode: z.string().regex(/^[A-Z]{2}$/),
  profiles: z
    .array(
      z.strictObject({
        network: text,
        username: text,
        url: z.string().regex(/^https:\/\/([\w-]+\.)*example\.org(\/|$)/),
      }),
    )
    .optional(),
  hasPhoto: z.literal(true).optional(),
  summary: z.string(),
  work: z.array(
    z
      .strictObject({
        ...role.shape,
        name: text,
        location: text.optional(),
        roles: z.array(role).min(2).optional(),
      })
      .refine(({ highlights, roles }) => highlights.length > 0 !== (roles !== undefined)),
  ),
  education: z
    .array(
      z.strictObject({
        institution: text,
        studyType: z.string(),
        area: z.string(),
        startDate: date.optional(),
        endDate: end,
        score: text.optional(),
        courses: z.array(text).optional(),
      }),
    )
    .min(1),
  skills: z.array(z.strictObject({ name: z.string(), keywords: z.array(text).min(1) })).min(1),
  languages: z.array(
    z.strictObject({ language: text, fluency: z.string().regex(/^(native|[ABC][12])$/) }),
  ),
  projects: z
    .array(z.strictObject({ name: text, startDate: end, endDate: end, description: text }))
    .optional(),
  certificates: z.array(z.strictObject({ name: text, issuer: z.string(), date: end })).optional(),
  volunteer: z
    .array(
      z.strictObject({
        organization: text,
        position: z.string(),
        startDate: end,
        endDate: end,
        summary: z.string(),
      }),
    )
    .optional(),
  awards: z
    .array(z.strictObject({ title: text, awarder: z.string(), date: end, summary: z.string() }))
    .optional(),
  publications: z
    .array(z.strictObject({ name: text, publisher: z.string(), releaseDate: end }))
    .optional(),
  interests: z.array(z.strictObject({ name: text, keywords: z.array(text) })).optional(),
  bullets: z.array(z.string().includes('____')).length(3),
})

/** Professions that every language has; four languages have all. */
const common = ['nurse', 'teacher', 'electrician', 'data-engineer', 'school-leaver']
const complete = ['en', 'de', 'fr', 'es']

const files = readdirSync(folder).flatMap((name): [string, Record<string, Example>][] =>
  Object.entries(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))),
)

it('are listed with their state', () => {
  expect(Object.keys(states).toSorted()).toEqual(files.map(([language]) => language).toSorted())
  for (const state of Object.values(states)) expect(state).toMatch(/^(machine|[0-9a-f]{7,40})$/)
})

describe.each(files)('examples in %s', (language, examples) => {
  it('have all that is expected of them, and no more', () => {
    const professions = Object.keys(examples)
    expect(professions).toEqual(expect.arrayContaining(common))
    expect(professions.length).toBeGreaterThanOrEqual(complete.includes(language) ? 24 : 5)
    const names = Object.values(examples).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(z.record(z.string(), example).parse(examples)).toEqual(examples)
  })

  it('are documents whose numbers reach nobody, without markup', () => {
    for (const [id, one] of Object.entries(examples)) {
      const document = exampleDocument(one, language)
      const valid = { ...document, id: createIdGenerator().document() }
      expect(readDocument(valid), id).toEqual({ ok: true, document: valid })
      expect(exampleDocument(one, language)).toEqual(document)
      // Ranges kept for fiction, where a country has them; else a number with three like digits.
      expect(one.phone.replaceAll(/\D/g, ''), id).toMatch(
        /^(0770090|049157|063998|02091|4917604069|491713920|494066969|493023125|492214710|496990009|0600|48925|4670174|070174)|55501|(\d)\2\2/,
      )
      expect(JSON.stringify(one), id).not.toMatch(/<\/?\w|\*\*|e\.g\./)
    }
  })
})
