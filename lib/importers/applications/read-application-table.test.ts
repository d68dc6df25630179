import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeApplicationsCsv } from '@/lib/exporters/applications/write-applications-csv'
import { createApplication } from '@/lib/resume/create-application'
import { createIdGenerator } from '@/lib/resume/ids'
import {
  applicationContentSchema,
  applicationOutcomes,
  applicationStages,
} from '@/lib/resume/schema/application'
import { runs } from '@/tests/runs'
import { columnFields } from './column-fields'
import { maxRows, readApplicationTable, type TableChoice } from './read-application-table'
import { readDay } from './read-day'
import { readStage } from './read-stage'

const ids = createIdGenerator()
const choice: TableChoice = { dayOrder: null, language: 'de' }
const bytesOf = (text: string) => new TextEncoder().encode(text)
const read = (text: string, options = choice) => {
  const outcome = readApplicationTable(bytesOf(text), options)
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome.table
}
const first = (text: string, options = choice) => read(text, options).rows[0]

describe('a table of applications', () => {
  it('has a row for each line of an old Mac, also below its separator', () => {
    const lines = ['Firma;Stelle;Status', 'Mühle Nord;Müllerin;Beworben', 'Młyn;"Młynarz\rII";x']
    for (const text of [lines.join('\r'), ['sep=;', ...lines].join('\r')]) {
      expect(read(text).rows.map(({ content }) => content.employer)).toEqual(['Mühle Nord', 'Młyn'])
    }
  })

  it('comes from a tracker with its own names of columns', () => {
    const table = read(
      [
        'Job Position,Company,Max. Salary,Location,Status,Date Saved,Deadline,Date Applied,Follow Up,Excitement',
        'Night nurse,Elm Vets,"40,000",Porto,Interviewing,11/02/2026,,11/15/2026,11/20/2026,5',
      ].join('\n'),
    )
    expect(table).toMatchObject({
      unknownColumns: ['Max. Salary', 'Excitement'],
      isDayOrderUnclear: false,
      nameless: 0,
      leftOut: 0,
    })
    expect(table.rows[0]).toMatchObject({
      number: 1,
      content: {
        position: 'Night nurse',
        employer: 'Elm Vets',
        location: 'Porto',
        stage: 'interview',
        savedOn: '2026-11-02',
        appliedOn: '2026-11-15',
      },
      followUps: [{ on: '2026-11-20', done: false }],
      rest: [
        { column: 'Max. Salary', text: '40,000' },
        { column: 'Excitement', text: '5' },
      ],
    })
  })

  it("comes from LinkedIn's export, whose address of the person is no contact", () => {
    const row = first(
      'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\r\n' +
        '"3/7/26, 2:22 PM",me@ida.example,+351 555,Tideline,Pilot,https://jobs.example/1,cv.pdf,Boats? Yes\r\n',
    )
    expect(row).toMatchObject({
      content: { stage: 'applied', appliedOn: '2026-03-07', url: 'https://jobs.example/1' },
      contacts: [],
      resume: 'cv.pdf',
    })
    expect(row?.rest.map(({ column }) => column)).toContain('Question And Answers')
  })

  it('comes from a spreadsheet of one’s own, in another language, with notes above', () => {
    const table = read(
      'Meine Bewerbungen;;\n\nFirma;Stelle;Status;Datum;Ansprechpartner;E-Mail\n' +
        'Tideline GmbH;"Lotsin; Nacht";Absage;4.3.2026;Kim Ode;kim@tide.example\n',
    )
    expect(table.rows).toMatchObject([
      {
        content: {
          employer: 'Tideline GmbH',
          position: 'Lotsin; Nacht',
          stage: 'closed',
          outcome: 'rejected',
          appliedOn: '2026-03-04',
        },
        contacts: [{ name: 'Kim Ode', email: 'kim@tide.example' }],
        rest: [],
      },
    ])
  })

  it('asks which number is the day where both can be, and takes the answer', () => {
    const text = 'Company,Applied\nElm,03/04/2026\n'
    expect(read(text)).toMatchObject({
      isDayOrderUnclear: true,
      rows: [{ content: { appliedOn: '' }, rest: [{ column: 'Applied', text: '03/04/2026' }] }],
    })
    for (const [dayOrder, day] of [
      ['day', '2026-04-03'],
      ['month', '2026-03-04'],
    ] as const) {
      const table = read(text, { ...choice, dayOrder })
      expect(table.isDayOrderUnclear).toBe(false)
      expect(table.rows[0]?.content.appliedOn).toBe(day)
    }
  })

  it('keeps beside a row what its fields cannot hold', () => {
    const row = first('Company,Status,Deadline,Next,Next\nElm,Dreaming,soon,Call,Again\n')
    expect(row?.content).toMatchObject({ stage: 'saved', deadline: '' })
    expect(row?.rest).toEqual([
      { column: 'Deadline', text: 'soon' },
      { column: 'Status', text: 'Dreaming' },
      { column: 'Next', text: 'Call' },
      { column: 'Next', text: 'Again' },
    ])
  })

  it('says what it cut and what it did not read', () => {
    const rows = Array.from({ length: maxRows + 3 }, (_, at) => `Elm ${at},${'x'.repeat(400)},`)
    const table = read(`Company,Title,Notes\n,,only notes\n${rows.join('\n')}`)
    expect(table).toMatchObject({ nameless: 1, leftOut: 4 })
    expect(table.rows).toHaveLength(maxRows - 1)
    expect(table.rows[0]).toMatchObject({ number: 2, shortened: ['Title'] })
    expect(table.rows[0]?.content.position).toHaveLength(300)
  })

  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['Name,Colour\nA,B\n', 'no-columns'],
    ['\u0000\u0001\u0002\u0003\u0000', 'wrong-type'],
  ])('refuses %j as %s', (text, code) => {
    expect(readApplicationTable(bytesOf(text), choice)).toEqual({ ok: false, code })
  })

  it('refuses a file that is too large before it is read', () => {
    expect(readApplicationTable(new Uint8Array(10_000_001), choice)).toEqual({
      ok: false,
      code: 'too-large',
    })
  })

  it('stands any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, hasHeader) => {
        const head = hasHeader ? bytesOf('Company,Title,Date,Contacts,Follow-ups\n') : []
        const outcome = readApplicationTable(new Uint8Array([...head, ...bytes]), choice)
        if (!outcome.ok) return
        for (const { content, contacts } of outcome.table.rows) {
          expect(applicationContentSchema.safeParse({ ...content }).success).toBe(true)
          expect(contacts.length).toBeLessThanOrEqual(100)
        }
      }),
      { numRuns: runs(200) },
    )
  })

  it('has each header once', () => {
    expect(columnFields(['Company', 'companyName', 'dateApplied', 'DATE_SAVED', ''])).toEqual([
      'employer',
      null,
      'appliedOn',
      'savedOn',
      null,
    ])
  })
})

it.each([
  ['Bookmarked', 'saved', ''],
  ['Wishlist', 'saved', ''],
  ['Not applied', 'saved', ''],
  ['Applied', 'applied', ''],
  ['Beworben', 'applied', ''],
  ['Phone screen', 'interview', ''],
  ['Vorstellungsgespräch', 'interview', ''],
  ['Negotiating offer', 'offer', ''],
  ['Rejected', 'closed', 'rejected'],
  ['Absage', 'closed', 'rejected'],
  ['Withdrawn', 'closed', 'withdrawn'],
  ['Offer accepted', 'closed', 'accepted'],
  ['Ghosted', 'closed', ''],
  ['Declined', 'closed', ''],
])('words of a status: %s', (text, stage, outcome) => {
  expect(readStage(text)).toEqual({ stage, outcome })
})

it.each<[string, string | null]>([
  ['2026-03-09', '2026-03-09'],
  ['2026-03-09T10:00:00.000Z', '2026-03-09'],
  ['2026-03-09 10:00', '2026-03-09'],
  ['9.3.2026', '2026-03-09'],
  ['13/03/26', '2026-03-13'],
  ['Mar 9, 2026', '2026-03-09'],
  ['Monday, 9 March 2026', '2026-03-09'],
  ['9. März 2026', '2026-03-09'],
  ['2026-02-30', null],
  ['2026-03', null],
  ['soon', null],
])('days of a table: %s', (text, day) => {
  expect(readDay(text, null, 'de')).toBe(day)
})

describe('applications that were written as a table', () => {
  const line = fc
    .string({ unit: fc.constantFrom(...'ab"=+-@;, \'|\\é'), maxLength: 12 })
    .map((text) => text.trim())
  const text = fc.string({ unit: fc.constantFrom(...'ab"=+-@;, \'|\\\n\té'), maxLength: 30 })
  const day = fc.constantFrom('', '2026-03-09', '2025-12-31')
  const record = fc.record({
    employer: line.map((one) => `E${one}`),
    position: line,
    location: line,
    url: line,
    stage: fc.constantFrom(...applicationStages),
    outcome: fc.constantFrom(...applicationOutcomes),
    savedOn: day,
    appliedOn: day,
    deadline: day,
    notes: text,
    jobDescription: text,
    contacts: fc.array(fc.record({ name: text, role: text, email: text, phone: text }), {
      maxLength: 3,
    }),
    followUps: fc.array(fc.record({ on: day, time: text, text, done: fc.boolean() }), {
      maxLength: 3,
    }),
  })

  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 4 }), (records) => {
        const documents = records.map(({ contacts, followUps, outcome, ...content }) => {
          const made = createApplication(ids, '')
          return {
            ...made,
            content: applicationContentSchema.parse({
              ...content,
              outcome: content.stage === 'closed' ? outcome : '',
              contacts: contacts.map((one) => ({ id: ids.node(), ...one })),
              followUps: followUps.map((one) => ({ id: ids.node(), ...one })),
              resumeId: 'cv',
            }),
          }
        })
        const table = read(writeApplicationsCsv(documents, (id) => (id === 'cv' ? '=Mine' : '')))
        expect(table).toMatchObject({ unknownColumns: [], nameless: 0, isDayOrderUnclear: false })
        for (const [at, { content }] of documents.entries()) {
          const row = table.rows[at]
          const without = (items: readonly { id: string }[]) =>
            items.map(({ id: _, ...item }) => item)
          expect(content).toMatchObject(row?.content ?? {})
          expect(row).toMatchObject({ resume: '=Mine', letter: '', rest: [], shortened: [] })
          expect(row?.contacts).toEqual(without(content.contacts))
          expect(row?.followUps).toEqual(without(content.followUps))
        }
      }),
      { numRuns: runs(200) },
    )
  })

  it('are quoted, guarded, and begin with the mark of UTF-8', () => {
    const made = createApplication(ids, '', { employer: '=cmd', position: 'A "B"' })
    const file = writeApplicationsCsv([made], () => '')
    expect(file.startsWith('\ufeff"Position","Employer",')).toBe(true)
    expect(file.split('\r\n')[1]).toMatch(/^"A ""B""","'=cmd",/)
    expect(file.endsWith('\r\n')).toBe(true)
  })
})
