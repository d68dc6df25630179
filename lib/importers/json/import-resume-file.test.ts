import { describe, expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { exportJsonResume } from '@/lib/resume/json-resume/json-resume'
import { limits } from '@/lib/resume/resume-limits'
import { sampleResume } from '@/lib/resume/samples/samples'
import { plainText } from '@/lib/resume/text/rich-text'
import { fieldsOf } from '@/lib/resume/text/text'
import { importResumeFile } from './import-resume-file'

const ids = createIdGenerator()

function read(file: unknown) {
  const imported = importResumeFile(file, ids)
  if (!imported.ok) throw new Error(JSON.stringify(imported.problems))
  const { document, leftOut = [], warnings = [] } = imported
  return { document, content: document.content, leftOut, warnings }
}

const textsOf = (file: unknown) =>
  fieldsOf(read(file).document)
    .map(({ text }) => text)
    .join('\n')

/** The strings and numbers of a file. */
const wordsIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(wordsIn)
    : [String(value)]

it('warns of misspelled names, of dates that are none, and of numbers where texts belong', () => {
  const { warnings } = read({
    basics: {
      name: 'Ada',
      phone: 4722000000,
      label: 42,
      emial: 'ada@example.org',
      location: { ctiy: 'Oslo' },
    },
    wrok: [{ name: 'Acme', startDate: '2018' }],
    work: [
      { company: 'Acme', postion: 'Lead', startDate: '2018-13', endDate: 'present' },
      { company: 'Beta', summary: 7, highlights: ['Baked', 12], startDate: 2016, endDate: 2017 },
    ],
    skills: [{ name: 'Ovens', level: 4, keywords: [365] }],
    education: [{ school: 'Uni', gpa: 3.9, startDate: 2010, endDate: '2013-06-30' }],
    volunteer: [{ organisation: 'Aid', period: '2019 – 2020' }],
    trainings: [{ name: 'Welding', place: 'Bergen' }],
  })
  expect(warnings.map(({ path, reason }) => `${path}: ${reason}`)).toEqual([
    'basics.label: a number where a text belongs',
    'basics.phone: a number where a text belongs',
    'basics.location.ctiy: did you mean "city"?',
    'basics.emial: did you mean "email"?',
    'wrok: did you mean "work"?',
    'work[0].postion: did you mean "position"?',
    'work[0].startDate: "2018-13" is no date',
    'work[1].summary: a number where a text belongs',
    'work[1].highlights[1]: a number where a text belongs',
  ])
})

it('reads roles of one employer as one entry, with names of other programs', () => {
  const roles = [
    { title: 'Lead', startDate: '2021', highlights: ['Led 4 people'] },
    { name: 'Engineer', period: '2018 – 2020', Team: 'Ovens', postion: 'x' },
  ]
  const { content, leftOut, warnings } = read({
    work: [
      { company: 'Acme', location: 'Oslo', roles },
      { name: 'Beta', position: 'Trainee' },
    ],
  })
  const [acme, beta] = content.work
  expect([acme?.name, acme?.location, acme?.position, beta?.name]).toEqual([
    ...['Acme', 'Oslo', '', 'Beta'],
  ])
  expect(acme?.roles).toMatchObject([
    { position: 'Lead', startDate: '2021', highlights: [{ text: 'Led 4 people' }] },
    { position: 'Engineer', startDate: '2018', endDate: '2020', location: '' },
  ])
  expect(acme?.roles[1]?.highlights.map(({ text }) => text)).toContain('Team: Ovens')
  expect([leftOut, warnings]).toEqual([
    [],
    [{ path: 'work[0].roles[1].postion', reason: 'did you mean "position"?' }],
  ])
  expect(textsOf({ work: [{ name: 'Acme', roles: ['lead'] }] })).toContain('Roles: lead')
})

describe('fields that JSON Resume does not know', () => {
  it('are printed in their entry or named, whatever the section', () => {
    const more = {
      crew: 'Night shift',
      boats: ['Vedette', 'Barge'],
      crane: { load: 40, kind: 'Gantry' },
    }
    const sections = [
      ...['work', 'volunteer', 'education', 'projects', 'skills', 'languages', 'certificates'],
      ...['awards', 'publications', 'interests', 'references'],
    ]
    for (const section of sections) {
      const { document, leftOut } = read({ [section]: [{ name: 'Quay', ...more }] })
      const said = [...fieldsOf(document).map(({ text }) => text), ...leftOut].join('\n')
      for (const word of wordsIn(more)) expect(said, section).toContain(word)
      expect(leftOut, section).toEqual([])
    }
  })

  it('stand in the header among its details', () => {
    const { basics } = read({
      basics: { name: 'Ada', pronouns: 'they/them', birthDay: 'May 1', github: 'ada-example' },
    }).content
    expect(basics.details).toMatchObject([
      { label: 'Pronouns', value: 'they/them' },
      { label: 'Date of birth', value: 'May 1' },
    ])
    expect(basics.profiles).toMatchObject([{ url: 'https://github.com/ada-example' }])
  })

  it('are ours under other spellings and names', () => {
    const { work, education, projects } = read({
      Work: [{ Company: 'Quay', job_title: 'x', from: '2019-05', until: '2020', Tasks: ['Lift'] }],
      education: [{ school: 'Coast', start_date: '2010-09', 'end-date': '2013', gpa: 1.3 }],
      projects: [
        { name: 'Lock', tech_stack: ['Go', 'C*'], client: 'Port', repository: 'https://a.example' },
      ],
    }).content
    expect(work[0]).toMatchObject({
      name: 'Quay',
      position: 'x',
      startDate: '2019-05',
      endDate: '2020',
    })
    expect(work[0]?.highlights.map(({ text }) => plainText(text))).toEqual(['Lift'])
    expect(education[0]).toMatchObject({ startDate: '2010-09', endDate: '2013', score: '1.3' })
    expect(projects[0]).toMatchObject({ keywords: ['Go', 'C*'], url: 'https://a.example' })
    expect(projects[0]?.highlights).toMatchObject([{ text: 'Client: Port' }])
  })

  it('keep both where two names say different things', () => {
    const said = textsOf({ work: [{ name: 'New', company: 'Old', period: '2019 – 2021' }] })
    for (const word of ['New', 'Company: Old', '2019', '2021']) expect(said).toContain(word)
  })

  it('are named where only a person knows what they say, and stay in the document', () => {
    const { content, leftOut } = read({
      basics: { name: 'Ada', image: 'https://example.org/ada.jpg' },
      work: [{ name: 'Quay', remote: true, logo: 'quay.png', id: 7 }],
    })
    expect(leftOut).toEqual([
      'basics.image: https://example.org/ada.jpg',
      'work[0].remote: true',
      'work[0].logo: quay.png',
    ])
    expect(content).toMatchObject({ work: [{ remote: true, logo: 'quay.png', _id: 7 }] })
  })
})

it('reads sections whose items are named by keys, and a header without a name', () => {
  const { basics, skills, languages } = read({
    name: 'Ada',
    email: 'ada@example.org',
    skills: { frontEnd: ['React', 'CSS'], databases: 'SQL' },
    languages: { English: 'C1', Igbo: 'native' },
  }).content
  expect(basics).toMatchObject({ name: 'Ada', email: 'ada@example.org' })
  expect(skills).toMatchObject([
    { name: 'Front end', keywords: ['React', 'CSS'] },
    { name: 'Databases', level: 'SQL' },
  ])
  expect(languages).toMatchObject([
    { language: 'English', fluency: 'C1' },
    { language: 'Igbo', fluency: 'native' },
  ])
})

it('opens a file with more sections of its own than a CV has', () => {
  const own = Object.fromEntries(
    Array.from({ length: 30 }, (_, at) => [`section${at}`, [`Item ${at}`]]),
  )
  const { content, leftOut } = read({ basics: { summary: 'One.\n\nTwo.' }, ...own })
  expect(content.custom.length).toBeLessThanOrEqual(limits.customSections)
  expect(leftOut).toContain('section29: Item 29')
})

it('prints sections of a file’s own with all that they say', () => {
  const own = {
    talks: [
      { title: 'Quays for all', event: 'HarbourConf', date: '2022', slides: 'https://s.example' },
    ],
    boardMemberships: ['Harbour Trust', 'Crane Guild'],
    objective: 'To build **quays**.',
    military: { branch: 'Navy', period: '2001 – 2003', rank: { name: 'Mate' } },
  }
  const { content, leftOut, document } = read({ basics: { name: 'Ada' }, ...own })
  expect(content.custom.map(({ title }) => title)).toEqual([
    'Talks',
    'Board memberships',
    'Objective',
    'Military',
  ])
  const said = fieldsOf(document)
    .map(({ text }) => text)
    .join('\n')
  for (const word of [
    'Quays for all',
    'HarbourConf',
    '2022',
    'Crane Guild',
    'Navy',
    '2001',
    'Mate',
  ]) {
    expect(said).toContain(word)
  }
  expect(content.custom[0]?.entries[0]).toMatchObject({ url: 'https://s.example' })
  expect(content.custom[2]?.entries[0]).toMatchObject({ summary: 'To build **quays**.' })
  expect(leftOut).toEqual([])
})

describe('texts', () => {
  it('keep bold, italic and links in bullets and texts, and lose the marks in lines', () => {
    const { work, skills } = read({
      work: [
        {
          name: 'R&amp;D',
          position: '**Lead**',
          highlights: ['- Led <b>three</b>\n- Cut _costs_'],
        },
      ],
      skills: [{ name: 'Tools', keywords: ['`npm`', 'snake_case'] }],
    }).content
    expect(work[0]).toMatchObject({ name: 'R&D', position: 'Lead' })
    expect(work[0]?.highlights.map(({ text }) => text)).toEqual(['Led **three**', 'Cut _costs_'])
    expect(skills[0]?.keywords).toEqual(['npm', 'snake_case'])
  })

  it('keep paragraphs apart', () => {
    const { content } = read({
      basics: { summary: 'One\ntwo.\n\nThree.' },
      work: [{ name: 'A', summary: 'Four.\n\n- Five\n- Six', highlights: ['Seven'] }],
    })
    expect(content.basics.summary).toBe('One two.')
    expect(content.custom).toMatchObject([{ title: '', entries: [{ summary: 'Three.' }] }])
    expect(content.sections.map(({ key }) => key)).toEqual(['summary', content.custom[0]?.id])
    expect(content.work[0]?.summary).toBe('Four.')
    expect(content.work[0]?.highlights.map(({ text }) => text)).toEqual(['Five', 'Six', 'Seven'])
  })

  it('never cost the whole CV, however long: what fits nowhere is named', () => {
    const { content, leftOut } = read({
      basics: { name: 'n '.repeat(400), summary: 's '.repeat(9_000) },
      work: [{ name: 'A', position: 'p '.repeat(400), summary: 't '.repeat(9_000) }],
      skills: [{ name: 'B', keywords: Array.from({ length: 140 }, (_, at) => `word ${at}`) }],
      references: [{ name: 'C', reference: 'r '.repeat(5_000) }],
    })
    expect(content.basics.name.length).toBeLessThanOrEqual(limits.line)
    expect(content.skills[0]?.keywords).toHaveLength(limits.keywords)
    expect(textsOf({ work: [{ summary: 't '.repeat(9_000) }] }).match(/t/g)).toHaveLength(9_000)
    const places = leftOut.map((text) => text.split(':')[0])
    expect(places).toEqual(
      expect.arrayContaining([
        'basics.name',
        'work[0].position',
        'skills[0].keywords',
        'references[0]',
      ]),
    )
  })

  it('have the characters of Windows-1252 that programs left as controls', () => {
    const summary = 'It\u0092s \u0093smart\u0094 \u0096 and done\u0085'
    expect(read({ basics: { summary } }).content.basics.summary).toBe('It’s “smart” – and done…')
    expect(textsOf({ work: [{ position: 'Chef d\u0092équipe' }] })).toContain('Chef d’équipe')
  })
})

it('gives back an export of ours as it was, with marks that mean something elsewhere', () => {
  const document = sampleResume('nurse', ids)
  const [entry] = document.content.work
  if (entry) Object.assign(entry, { name: '**A** &amp; B', startDate: '2012-01-01', remote: true })
  expect(read(exportJsonResume(document)).document).toEqual(document)
})

it('reads a clean export of ours with the same words', () => {
  const document = sampleResume('nurse', ids)
  const summary = 'Rye in the rain'
  const [section] = read({ basics: {}, talks: [{ name: 'Bread days', summary }] }).document.content
    .custom
  if (section) document.content.custom.push(section)
  const again = read(exportJsonResume(document, { clean: true, customSections: true })).document
  const wordsOf = (from: typeof document) => fieldsOf(from).map(({ text }) => text)
  expect(wordsOf(again)).toEqual(expect.arrayContaining(wordsOf(document).slice(0, 5)))
  expect(again.content.custom).toMatchObject([{ title: 'Talks', entries: [{ summary }] }])
})

it.each([
  { basics: true, work: [['A'], true, 5], skills: 'Go', meta: {} },
  { basics: [], work: { name: 'A' }, education: null, custom: { a: [{ b: [] }] } },
  { basics: { name: { first: 'A' }, profiles: 'x', location: ['Porto'] }, sections: [1, null] },
  { work: [{ highlights: [{}, [1], true, { text: 5 }], keywords: { a: 'b' } }] },
])('reads %j without losing the rest', (file) => {
  expect(importResumeFile(file, ids).ok).toBe(true)
})

it('is no resume where nothing is of one', () => {
  expect(importResumeFile({ name: 'vitae', dependencies: {} }, ids).ok).toBe(false)
  expect(importResumeFile(null, ids).ok).toBe(false)
})
