import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { sectionKeys } from '@/lib/resume/sections'
import { fieldsOf } from '@/lib/resume/text/text'
import { runs } from '@/tests/runs'
import { importResumeFile } from './import-resume-file'

const ids = createIdGenerator()

/** Words that are no date, no language and no id, and that no field takes a part of. */
const word = fc.stringMatching(/^[b-df-hj-np-tv-z]{5,9}$/)
const key = fc.oneof(
  fc.constantFrom('name', 'title', 'summary', 'date', 'url', 'notes', 'tools', 'period', 'label'),
  fc.stringMatching(/^[a-z]{4,8}(?:_[a-z]{3,5}|[A-Z][a-z]{3,5})?$/),
)
const value = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    word,
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(key, tie('any'), { maxKeys: 3 }),
  ),
})).any
const entry = fc.oneof(word, fc.dictionary(key, value, { maxKeys: 5 }))
const file = fc.record({
  basics: fc.dictionary(key, value, { maxKeys: 5 }),
  sections: fc.dictionary(
    fc.oneof(fc.constantFrom(...sectionKeys), fc.stringMatching(/^[a-z]{5,9}$/)),
    fc.oneof(entry, fc.array(entry, { maxLength: 3 })),
    { maxKeys: 4 },
  ),
})

const wordsIn = (from: unknown): string[] =>
  typeof from === 'object' && from !== null ? Object.values(from).flatMap(wordsIn) : [String(from)]

it('prints or names every word of any file', () => {
  fc.assert(
    fc.property(file, ({ basics, sections }) => {
      const imported = importResumeFile({ ...sections, basics }, ids)
      if (!imported.ok) throw new Error(JSON.stringify(imported.problems))
      const { document, leftOut = [] } = imported
      const said = [...fieldsOf(document).map(({ text }) => text), ...leftOut].join('\n')
      for (const one of wordsIn({ ...sections, basics })) expect(said).toContain(one)
    }),
    { numRuns: runs(500) },
  )
})

it('never throws, whatever comes', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.anything(), fc.record({ basics: fc.anything(), work: fc.anything() })),
      (any) => {
        const imported = importResumeFile(any, ids)
        expect(imported.ok || imported.problems.length > 0).toBe(true)
      },
    ),
    { numRuns: runs(500) },
  )
})

function read(given: unknown) {
  const imported = importResumeFile(given, ids)
  if (!imported.ok) throw new Error(JSON.stringify(imported.problems))
  const { leftOut = [], warnings = [], document } = imported
  return { leftOut, warnings, content: document.content, said: fieldsOf(document) }
}

describe('lists under other names', () => {
  it.each([
    ['positions', { jobTitle: 'Müllermeisterin', from: 'Mai 2019', to: 'heute' }],
    ['jobs', { title: 'Müllermeisterin', start: '2019-05', isCurrent: true }],
    ['titles', { role: 'Müllermeisterin', startDate: 'mai 2019', endDate: 'present' }],
    ['Positions', { name: 'Müllermeisterin', period: '05/2019 – now' }],
  ])('of roles at an employer, as %s', (key, role) => {
    const { content, leftOut } = read({
      work: [{ company: 'Mühle Nord', [key]: [role, { position: 'Gesellin', startDate: '2015' }] }],
    })
    expect(content.work).toMatchObject([
      {
        name: 'Mühle Nord',
        roles: [
          { position: 'Müllermeisterin', startDate: '2019-05', endDate: '' },
          { position: 'Gesellin', startDate: '2015' },
        ],
      },
    ])
    expect(leftOut).toEqual([])
  })

  it('of jobs, in other languages and under two names at once', () => {
    for (const key of ['berufserfahrung', 'experienciaLaboral', 'Опыт работы', '工作经历']) {
      expect(read({ [key]: [{ company: 'Quai' }] }).content.work).toMatchObject([{ name: 'Quai' }])
    }
    const both = { experience: [{ company: 'Quai' }], jobs: [{ company: 'Moulin' }] }
    expect(read(both).content.work.map(({ name }) => name)).toEqual(['Quai', 'Moulin'])
  })

  it.each([
    [{ Lenguajes: ['Go', 'C*'], Tools: ['Docker'] }, ['Lenguajes: Go, C*', 'Tools: Docker']],
    [[{ Tools: ['Säge', 'Hobel'] }], ['Tools: Säge, Hobel']],
    [{ 言語: 'Rust, Zig', tools: ['Git'] }, ['言語: Rust, Zig', 'Tools: Git']],
    [{ name: 'Bois', tools: ['Scie'] }, ['Bois: Scie']],
  ])('of skills by group: %j', (skills, expected) => {
    const { content } = read({ skills })
    expect(content.skills.map(({ name, keywords }) => `${name}: ${keywords.join(', ')}`)).toEqual(
      expected,
    )
  })

  it('of bullets with a title', () => {
    const highlights = [
      { title: 'Chiffre', description: 'Plus 20 %' },
      { name: 'Team', value: '3' },
      { text: 'Allein' },
    ]
    const { content } = read({ work: [{ name: 'Quai', highlights }] })
    expect(content.work[0]?.highlights.map(({ text }) => text)).toEqual([
      'Chiffre: Plus 20 %',
      'Team: 3',
      'Allein',
    ])
  })
})

it.each([
  [{ theme: 'modern', fontSize: 11 }, ['theme: modern', 'fontSize: 11']],
  [{ sectionOrder: ['work', 'skills'] }, ['sectionOrder: work, skills']],
  [{ headings: { work: 'Berufe' } }, ['headings: Work: Berufe']],
  [{ design: { accent: 'rot' } }, ['design: Accent: rot']],
])('lists the settings of another program, and prints none: %j', (settings, expected) => {
  const { leftOut, said } = read({ basics: { name: 'Ida Long' }, ...settings })
  expect(leftOut).toEqual(expected)
  expect(said.map(({ text }) => text).filter(Boolean)).toEqual(['Ida Long'])
})

it('prints a section of a person that is called like a setting', () => {
  const { said, leftOut } = read({
    ...{ basics: { name: 'Ida Long' }, design: [{ name: 'Poster' }] },
    ...{ pages: 'About mills', besides: { languages: 'Norsk' } },
  })
  const texts = said.map(({ text }) => text)
  expect(texts).toEqual(
    expect.arrayContaining(['Design', 'Poster', 'Pages', 'About mills', 'Besides']),
  )
  expect(texts.join()).toContain('Norsk')
  expect(leftOut).toEqual([])
})

describe('a person', () => {
  it.each([
    [{ firstName: 'Élodie', lastName: 'Marchand' }, 'Élodie Marchand'],
    [{ given_name: 'Ida', family_name: 'van der Long' }, 'Ida van der Long'],
    [{ name: { first: '花子', last: '佐藤' } }, '花子 佐藤'],
    [{ name: 'MARCHAND, Élodie', firstName: 'Élodie', lastName: 'Marchand' }, 'MARCHAND, Élodie'],
    [{ name: 'Ida Long', honorificPrefix: 'Dr.', honorificSuffix: 'RN' }, 'Dr. Ida Long, RN'],
    [{ fullName: 'Dr. Ida Long', prefix: 'Dr.', surname: 'Long' }, 'Dr. Ida Long'],
  ])('has one name: %j', (basics, name) => {
    expect(read({ basics }).content.basics).toMatchObject({ name, details: [] })
  })

  it('keeps a part of a name that the whole one lacks', () => {
    const { basics } = read({ basics: { name: 'Ida Long', familyName: 'Broad' } }).content
    expect(basics).toMatchObject({ name: 'Ida Long', details: [{ value: 'Broad' }] })
  })

  it.each([
    ['Ida Long <ida@example.net>', []],
    ['"Long, Ida" <ida@example.net>', []],
    ['ida@example.net (Ida Long)', []],
    ['Müller Büro <ida@example.net>', ['basics.email: Müller Büro']],
  ])('has the address of %j', (email, expected) => {
    const { content, leftOut } = read({ basics: { name: 'Ida Long', email } })
    expect(content.basics.email).toBe('ida@example.net')
    expect(leftOut).toEqual(expected)
  })
})
