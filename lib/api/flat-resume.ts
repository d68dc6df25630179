import { z } from '@hono/zod-openapi'

const text = () => z.string()

const example = {
  name: 'Ana Reis',
  email: 'ana@example.org',
  phone: '+351 910 000 000',
  summary: 'Welder who reads drawings.',
  skills: ['MIG welding', 'Technical drawings'],
  experience: [
    {
      role: 'Welder',
      company: 'Estaleiro Norte',
      start: '2019-03',
      end: 'present',
      details: ['Welds hulls of fishing boats'],
    },
  ],
  education: [{ degree: 'Vocational diploma', institution: 'Escola do Mar', year: '2018' }],
}

/** The flat shape as it goes out: every text is plain, a missing one empty. */
export const flatResumeSchema = z
  .strictObject({
    name: text(),
    email: text(),
    phone: text(),
    summary: text(),
    skills: z.array(text()),
    experience: z.array(
      z.strictObject({
        role: text(),
        company: text(),
        start: text().describe('`YYYY[-MM[-DD]]`, or free text'),
        end: text().describe('The same; `present` for a current one'),
        details: z.array(text()),
      }),
    ),
    education: z.array(z.strictObject({ degree: text(), institution: text(), year: text() })),
  })
  .openapi('FlatResume', { example })

/** Every field may be left out; null counts as not given. */
const optionalText = () => z.nullish(text())
const given = {
  name: optionalText(),
  email: optionalText(),
  phone: optionalText(),
  summary: optionalText(),
  skills: z.nullish(z.array(text())),
  experience: z.nullish(
    z.array(
      z.looseObject({
        role: optionalText(),
        company: optionalText(),
        start: optionalText().describe('`YYYY[-MM[-DD]]`, or free text'),
        end: optionalText().describe('The same; `present` for a current one'),
        details: z.nullish(z.array(text())),
      }),
    ),
  ),
  education: z.nullish(
    z.array(
      z.looseObject({
        degree: optionalText(),
        institution: optionalText(),
        year: optionalText(),
      }),
    ),
  ),
}

/** The flat shape as it comes in, for the description: its own reader tells problems by place. */
export const flatInputSchema = z.looseObject(given).openapi('FlatResumeInput', {
  description: 'The flat shape; unknown fields are preserved',
  example,
})

/** Some fields of it, for the description. */
export const flatChangeInputSchema = z.strictObject(given).openapi('FlatResumeChange', {
  description: 'Changed fields of the flat shape; a list replaces the former one',
  example: { phone: '+351 910 000 001', skills: ['MIG welding', 'TIG welding'] },
})
