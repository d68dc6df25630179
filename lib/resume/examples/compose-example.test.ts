import { expect, it } from 'vitest'
import { mergeDocuments } from '../change/merge'
import { createEntry, createResume } from '../create'
import { createIdGenerator } from '../ids'
import { gallerySamples } from '../samples/gallery'
import type { ResumeDocument } from '../schema/document'
import { composeExample, countExampleLines } from './compose-example'
import { type Example, exampleDocument } from './example'

const ids = createIdGenerator()
const nurse: Example = {
  ...gallerySamples.nurse,
  field: 'health',
  bullets: [],
  profiles: [{ network: 'Site', username: 'maeve', url: 'https://example.org/maeve' }],
}
const example = exampleDocument(nurse, 'en')

/** Employer with two roles, beside what the nurse has. */
const promoted = exampleDocument(
  {
    ...nurse,
    work: [
      {
        ...nurse.work[0]!,
        highlights: [],
        roles: [
          { position: 'Lead', startDate: '2022', endDate: '', highlights: ['Led the ward'] },
          { position: 'Nurse', startDate: '2019', endDate: '2022', highlights: ['Nursed'] },
        ],
      },
    ],
  },
  'en',
)

function cv(change: Partial<ResumeDocument['content']> = {}, places?: object[]): ResumeDocument {
  const empty = createResume(ids)
  return {
    ...empty,
    content: { ...empty.content, ...change },
    example: { id: 'nurse', language: 'en', ...(places && { places }) },
  } as ResumeDocument
}

const job = (fields: object = {}) => ({ ...createEntry('work', ids), ...fields })

it('is all grey while it is empty', () => {
  const { document, grey, isGrey, left } = composeExample(cv(), example)
  expect(document.content.basics.name).toBe(nurse.name)
  expect(document.content.work).toEqual(example.content.work)
  expect(grey.get('basics/email')).toBe(nurse.email)
  expect(isGrey('section:work/title')).toBe(true)
  expect(left.work).toEqual(nurse.work.map((_, at) => at))
  expect(left.profiles).toEqual([0])
})

it('has own words in place of those of the example, field by field', () => {
  const own = job({
    position: 'Ward sister',
    startDate: '2020',
    highlights: [{ id: ids.node(), text: '' }],
  })
  const draft = cv({ work: [own] })
  draft.content.basics = { ...draft.content.basics, name: 'Quill Ferry' }
  const { document, grey, isGrey, left } = composeExample(draft, example)
  const [first] = document.content.work
  expect(first).toMatchObject({ position: 'Ward sister', name: nurse.work[0]?.name })
  // An own start without an end means today.
  expect(first).toMatchObject({ startDate: '2020', endDate: '' })
  expect(first?.highlights.map(({ text }) => text)).toEqual(nurse.work[0]?.highlights)
  expect(isGrey(`${own.id}/position`)).toBe(false)
  expect(grey.get(`${own.highlights[0]?.id}/text` as `${string}/${string}`)).toBe(
    nurse.work[0]?.highlights[0],
  )
  expect(isGrey('section:work/title')).toBe(false)
  expect(isGrey('section:education/title')).toBe(true)
  expect(isGrey('basics/name')).toBe(false)
  expect(isGrey(`${own.id}/endDate`)).toBe(false)
  expect(isGrey(`${document.content.work[1]?.id}/endDate`)).toBe(true)
  expect(left.work).toEqual(nurse.work.map((_, at) => at).slice(1))
})

it('leaves the document as it is', () => {
  const draft = cv({ work: [job()] })
  const before = structuredClone(draft)
  composeExample(draft, example)
  expect(draft).toEqual(before)
})

it('leaves out what was removed', () => {
  const places = ['basics', 'summary', 'work', 'profiles'].map((list) => ({ list, entries: [] }))
  const { document, left } = composeExample(cv({}, places), example)
  expect(document.content.basics).toMatchObject({ name: '', summary: '', profiles: [] })
  expect(document.content.basics.location.city).toBe('')
  expect(document.content.work).toEqual([])
  expect(left.education.length).toBeGreaterThan(0)
})

it('has another entry of the example at a place, or none', () => {
  const work = [job(), job()]
  const places = [{ list: 'work', entries: [1, -1, 0, 99] }]
  const { document, left } = composeExample(cv({ work }, places), example)
  expect(document.content.work.map(({ name }) => name)).toEqual([
    nurse.work[1]?.name,
    '',
    nurse.work[0]?.name,
  ])
  expect(left.work).toEqual([0])
})

it('fills roles by their place, and a job without roles by the newest one', () => {
  const roles = composeExample(cv(), promoted).document.content.work[0]?.roles ?? []
  const own = { ...roles[0]!, id: ids.node(), position: 'Sister', highlights: [] }
  const [withRoles] = composeExample(cv({ work: [job({ roles: [own] })] }), promoted).document
    .content.work
  expect(withRoles?.roles.map(({ position }) => position)).toEqual(['Sister', 'Nurse'])
  expect(withRoles?.roles[0]?.highlights.map(({ text }) => text)).toEqual(['Led the ward'])
  const [single] = composeExample(cv({ work: [job()] }), promoted).document.content.work
  expect(single).toMatchObject({ position: 'Lead', startDate: '2022', roles: [] })
})

it('merges without conflict: its removal wins over a choice among its entries', () => {
  const base = cv()
  const mine = { ...base, example: { ...base.example!, places: [{ list: 'work', entries: [] }] } }
  const { example: _example, ...theirs } = base
  const chosen = mergeDocuments(base, mine, base)
  expect(chosen.ok && chosen.document.example).toEqual(mine.example)
  const other = { ...base, example: { ...base.example!, places: [] } }
  for (const [one, two] of [
    [mine, theirs as ResumeDocument],
    [theirs as ResumeDocument, mine],
  ] as const) {
    const merged = mergeDocuments(base, one, two)
    expect(merged.ok && 'example' in merged.document).toBe(false)
    expect(merged.ok && merged.conflicts).toEqual([])
  }
  const both = mergeDocuments(base, mine, other)
  expect(both.ok && both.conflicts).toEqual([])
})

it('counts lines, not fields, and nothing when all is own', () => {
  const whole = composeExample(cv(), example)
  const { work, education, skills, languages, certificates = [] } = nurse as Example
  const bullets = [...work, ...education].flatMap((entry) =>
    'highlights' in entry ? entry.highlights : (entry.courses ?? []),
  )
  const entries = [work, education, skills, languages, certificates].flat()
  // Name, headline, e-mail, phone, place and summary; and the profile.
  expect(countExampleLines(whole)).toBe(6 + 1 + entries.length + bullets.length)
  expect(countExampleLines(composeExample(whole.document, example))).toBe(0)
})
