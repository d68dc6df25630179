import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageTableOf } from '@/lib/resume/labels/language-tables'
import { professions } from '@/lib/resume/samples/gallery'
import { sampleResume } from '@/lib/resume/samples/samples'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { arbitraryResume } from '@/lib/resume/testing/arbitrary-resume'
import { type FieldText, fieldsOf } from '@/lib/resume/text/text'
import { declaredResume } from '@/tests/fixtures/declared-resume'
import { countingIds, fullResume } from '@/tests/fixtures/paper-documents'
import { promotedResume } from '@/tests/fixtures/promoted-resume'
import { runs } from '@/tests/runs'
import { inkOf } from '../testing/read-back'
import { lineText } from './field-texts'
import { measureField } from './measure-field'
import type { ProfileField } from './profile-types'
import { countExtraSkills, writeLinkedInProfile } from './write-profile'

/** Fields in another form: dates, profiles beside their address, and the titles of sections that LinkedIn names. */
const isReshaped = ({ kind, address }: FieldText) =>
  kind === 'date' || /\/(?:network|username)$|^section:/.test(address)

const withoutScheme = (word: string) =>
  word.replace(/^https?:\/\/(?:www\.)?(?=.)/i, '').replace(/(?<=[^/])\/$/, '')

const wordsOf = ({ text }: Pick<FieldText, 'text'>) =>
  lineText(text)
    .split(/\s+/)
    .map((word) => withoutScheme(word.replace(/^,+|,+$/g, '')))

const inkOfProfile = (fields: readonly ProfileField[]) =>
  inkOf(fields.map(({ entry, text }) => `${entry.title} ${text}`).join(' '))

const samples = (): ResumeDocument[] => {
  const ids = countingIds()
  return [
    ...professions.map((name) => sampleResume(name, ids)),
    fullResume(ids),
    declaredResume(ids),
    promotedResume(ids),
  ]
}

function expectEveryWord(document: ResumeDocument) {
  const ink = inkOfProfile(writeLinkedInProfile(document))
  // The title of a section that prints nothing is not printed.
  const titles = new Set(document.content.custom.map(({ id }) => `${id}/title`))
  for (const field of fieldsOf(document)) {
    if (!field.shown || isReshaped(field) || titles.has(field.address)) continue
    for (const word of wordsOf(field)) expect(ink, field.address).toContain(inkOf(word))
  }
}

/** Texts by the fields of one entry, in their order. */
const textsOf = (fields: readonly ProfileField[], id: string) =>
  fields.filter(({ entry }) => entry.id === id).map(({ field, text }) => [field, text])

describe('a LinkedIn profile', () => {
  it.each(samples())('has every word of the CV of $content.basics.name', expectEveryWord)

  it('has every word that is shown, and none that is not in the CV', () => {
    fc.assert(
      fc.property(arbitraryResume(), (document) => {
        expectEveryWord(document)
        const { language, look } = document.design
        const ours = [
          languageTableOf(language, look).labels.present,
          ...languageTableOf(language, look).months.long,
          '•',
        ]
        const shown = fieldsOf(document).filter((field) => field.shown)
        const ink = inkOf([...shown.map(({ text }) => lineText(text)), ...ours].join(' '))
        // The text of a whole section is that of the plain text, which has its own tests.
        const fields = writeLinkedInProfile(document).filter(({ field }) => field !== 'section')
        for (const { text } of fields) {
          for (const word of text.split(/[\s,•·–():-]+/)) {
            expect(ink).toContain(inkOf(withoutScheme(word)))
          }
        }
      }),
      { numRuns: runs(60) },
    )
  })

  it('asks for an experience as LinkedIn does, with month and year apart', () => {
    const document = fullResume(countingIds())
    const [work] = document.content.work
    if (!work) throw new Error('The fixture has work.')
    Object.assign(work, {
      ...{ position: 'Pilot', name: 'Harbour', location: 'Aarhus', url: '', description: 'Ships' },
      ...{ startDate: '2021-03-15', endDate: '', summary: 'Brings **ships** in.', roles: [] },
      highlights: [
        { id: 'one', text: '400 a _year_' },
        { id: 'two', text: '' },
        { id: 'three', text: 'None aground' },
      ],
    })
    expect(textsOf(writeLinkedInProfile(document), work.id)).toEqual([
      ['position', 'Pilot'],
      ['name', 'Harbour'],
      ['startMonth', 'March'],
      ['startYear', '2021'],
      ['end', 'present'],
      ['location', 'Aarhus'],
      ['description', 'Ships\n\nBrings ships in.\n\n• 400 a year\n• None aground'],
    ])
    Object.assign(work, { startDate: '2019', endDate: 'Summer 2020' })
    expect(textsOf(writeLinkedInProfile(document), work.id).slice(2, 4)).toEqual([
      ['startYear', '2019'],
      ['end', 'Summer 2020'],
    ])
  })

  it('has a position for each role, with its employer', () => {
    const document = promotedResume(countingIds())
    const entry = document.content.work.find(({ roles }) => roles.length > 1)
    const fields = writeLinkedInProfile(document)
    for (const role of entry?.roles ?? []) {
      expect(textsOf(fields, role.id).slice(0, 2)).toEqual([
        ['position', role.position],
        ['name', entry?.name],
      ])
    }
    expect(entry?.roles.length).toBeGreaterThan(1)
  })

  it('leaves out what is hidden, and follows the order of the paper', () => {
    const document = fullResume(countingIds())
    // Somebody with one job begins with the education everywhere.
    document.content.work.push(
      ...document.content.work.map((job) => ({ ...job, id: `${job.id} 2` })),
    )
    const sectionsOf = () => [
      ...new Set(writeLinkedInProfile(document).map(({ section }) => section)),
    ]
    expect(sectionsOf().slice(0, 4)).toEqual(['basics', 'summary', 'work', 'education'])
    document.design.template = 'academic'
    expect(sectionsOf().slice(0, 4)).toEqual(['basics', 'summary', 'education', 'work'])
    for (const entry of document.content.work) entry.hidden = true
    document.content.sections = [{ key: 'projects', visible: false, title: '', breakBefore: false }]
    expect(sectionsOf()).not.toContain('work')
    expect(sectionsOf()).not.toContain('projects')
    expect(writeLinkedInProfile(document).at(-1)).toMatchObject({ section: 'elsewhere' })
  })

  it('has what LinkedIn has no form for as one text for each section', () => {
    const fields = writeLinkedInProfile(fullResume(countingIds()))
    const others = fields.filter(({ section }) => section === 'elsewhere')
    expect(others.map(({ entry, field }) => [field, entry.title])).toEqual([
      ['details', ''],
      ['section', 'Patents'],
      ['section', 'Interests'],
      ['section', 'References'],
    ])
    expect(others.map(({ text }) => text)).toEqual([
      'Nationality: Polish',
      'EP 1, granted',
      'Chess: blitz',
      'A. B.\nGood.',
    ])
  })

  it('has each skill by itself, under its group, and counts those that are too many', () => {
    const document = fullResume(countingIds())
    const [group] = document.content.skills
    if (!group) throw new Error('The fixture has skills.')
    const keywords = Array.from({ length: 103 }, (_, at) => `Skill ${at}`)
    document.content.skills = [{ ...group, name: 'Data', level: 'Expert', keywords }]
    const fields = writeLinkedInProfile(document)
    const skills = fields.filter(({ section }) => section === 'skills')
    expect(skills.map(({ text }) => text)).toEqual(keywords)
    expect(skills[0]?.entry.title).toBe('Data, Expert')
    expect(countExtraSkills(fields)).toBe(3)
    document.content.skills = [{ ...group, name: 'Rust', level: '', keywords: [' '] }]
    const one = writeLinkedInProfile(document).filter(({ section }) => section === 'skills')
    expect(one).toMatchObject([{ text: 'Rust', entry: { title: '' }, limit: 80 }])
  })

  it('shows a text whole that is too long, and where its field ends', () => {
    const document = fullResume(countingIds())
    document.content.basics.label = `${'a'.repeat(219)}👩‍🔬`
    const headline = writeLinkedInProfile(document).find(({ field }) => field === 'label')
    expect(headline).toMatchObject({
      ...{ text: document.content.basics.label, length: 224, limit: 220 },
      ...{ isTooLong: true, over: 4, fits: 219, endLine: 1 },
    })
  })
})

describe('the measure of a text', () => {
  it.each([
    ['an emoji of several', '👩‍🔬', 5],
    ['Arabic with its marks', 'مَرْحَبًا', 9],
    ['letters outside of the first plane', '𝒜', 2],
    ['a line break', 'a\nb', 3],
  ])('counts UTF-16 units: %s', (_name, text, length) => {
    expect(measureField(text, 100)).toMatchObject({ length, isTooLong: false, fits: length })
    expect(measureField(text, length - 1)).toMatchObject({ over: 1, isTooLong: true })
  })

  it('names the line in which the limit is reached', () => {
    expect(measureField('ab\ncd\nef', 4).endLine).toBe(2)
    expect(measureField('ab\ncd\nef', 7).endLine).toBe(3)
    expect(measureField('ab\ncd\nef', 8).endLine).toBeNull()
    expect(measureField('ab', null)).toMatchObject({ isTooLong: false, endLine: null })
  })

  it('never loses a character or divides one', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.integer({ min: 1, max: 40 }),
        (text, limit) => {
          const { fits, over, length, isTooLong } = measureField(text, limit)
          expect(isTooLong).toBe(length > limit)
          expect(over).toBe(Math.max(0, text.length - limit))
          expect(fits).toBeLessThanOrEqual(limit)
          expect(fits).toBeGreaterThanOrEqual(Math.min(length, limit - 1))
          expect(text.slice(0, fits)).not.toMatch(/\p{Cs}/u)
        },
      ),
      { numRuns: runs(200) },
    )
  })
})
