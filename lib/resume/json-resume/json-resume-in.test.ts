import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createEntry, createResume } from '../create'
import { createIdGenerator } from '../ids'
import { limits } from '../resume-limits'
import { contentOf, imported } from '../testing/imported-resume'
import { literal, plainText } from '../text/rich-text'
import { exportJsonResume, importJsonResume } from './json-resume'

const ids = createIdGenerator()

describe('JSON Resume files by others', () => {
  it('knows the names of earlier versions', () => {
    const content = contentOf({
      basics: { name: 'A', website: 'https://a.example', picture: 'a.png' },
      work: [{ company: 'Tideline', website: 'https://t.example', position: 'Engineer' }],
      publications: [{ name: 'P', website: 'https://p.example' }],
      education: [{ institution: 'Porto', gpa: 4.0 }],
      languages: [{ name: 'Igbo', level: 'native' }],
    })
    expect(content.basics).toMatchObject({ url: 'https://a.example', picture: 'a.png' })
    expect(content.work[0]).toMatchObject({ name: 'Tideline', url: 'https://t.example' })
    expect(content.publications[0]).toMatchObject({ url: 'https://p.example' })
    expect(content.education[0]).toMatchObject({ score: '4' })
    expect(content.languages[0]).toMatchObject({ language: 'Igbo', fluency: 'native' })
  })

  it('keeps both where an old and a new name say different things', () => {
    const [entry] = contentOf({ work: [{ name: 'New', company: 'Old' }] }).work
    expect(entry).toMatchObject({ name: 'New', company: 'Old' })
  })

  it('takes the loose types of the wild', () => {
    const content = contentOf({
      basics: {
        name: null,
        phone: 5550100,
        location: 'Lisbon, Portugal',
        profiles: null,
        summary: ['One.', 'Two.'],
      },
      work: [
        null,
        {
          name: 'A',
          location: { city: 'Porto', countryCode: 'PT' },
          startDate: 2019,
          endDate: null,
          highlights: ['First\nSecond\r\n\r\n  Third', { text: 'Fourth', metric: 4 }, null, 7],
        },
        { name: 'B', startDate: 'March 2020', endDate: 'Present', highlights: 'One\nTwo' },
        { name: 'C', startDate: 'present', endDate: 'autumn 2020' },
      ],
      skills: [
        'SQL',
        { name: 'Web', keywords: 'HTML, CSS; JS' },
        { name: 'X', keywords: [{ name: 'Y' }, 5, null] },
      ],
      languages: ['English'],
      interests: null,
    })
    expect(content.basics).toMatchObject({
      name: '',
      phone: '5550100',
      location: { city: 'Lisbon, Portugal' },
      summary: 'One. Two.',
    })
    const [first, second, third] = content.work
    expect(first).toMatchObject({ location: 'Porto, PT', startDate: '2019', endDate: '' })
    expect(first?.highlights.map((bullet) => bullet.text)).toEqual([
      'First',
      'Second',
      'Third',
      'Fourth',
      '7',
    ])
    expect(first?.highlights[3]).toMatchObject({ metric: 4 })
    expect(second).toMatchObject({ startDate: '2020-03', endDate: '' })
    expect(second?.highlights.map((bullet) => bullet.text)).toEqual(['One', 'Two'])
    expect(third).toMatchObject({ startDate: 'present', endDate: 'autumn 2020' })
    expect(content.skills.map((entry) => [entry.name, entry.keywords])).toEqual([
      ['SQL', []],
      ['Web', ['HTML', 'CSS', 'JS']],
      ['X', ['Y', '5']],
    ])
    expect(content.languages[0]).toMatchObject({ language: 'English' })
  })

  it('takes text for text, whatever it looks like', () => {
    const { content } = imported({ basics: { summary: '**not** <b>bold</b> [x](javascript:y)' } })
    expect(plainText(content.basics.summary)).toBe('**not** <b>bold</b> [x](javascript:y)')
    expect(content.basics.summary).toBe(literal('**not** <b>bold</b> [x](javascript:y)'))
  })

  it('joins paragraphs of a summary without losing a word', () => {
    const content = contentOf({ work: [{ name: 'A', summary: 'One.\n\n  Two.\r\nThree.' }] })
    expect(content.work[0]?.summary).toBe('One. Two. Three.')
  })

  it('spreads long text over bullets and loses no word', () => {
    const sentence = 'Moved *forty* tables [1] to R&D_storage. '
    const long = sentence.repeat(200).trim()
    const [entry] = contentOf({
      work: [{ name: 'A', summary: long, description: 'd '.repeat(300), highlights: ['last'] }],
    }).work
    const texts = [entry?.summary ?? '', ...(entry?.highlights ?? []).map((bullet) => bullet.text)]
    expect(texts.every((text) => text.length <= limits.paragraph)).toBe(true)
    const found = texts.map(plainText).join(' ')
    expect(found.split(/\s+/).sort()).toEqual(
      `${long} ${'d '.repeat(300)} last`.split(/\s+/).sort(),
    )
  })

  it('holds a summary as long as LinkedIn allows, also one full of signs that are stored with a mark', () => {
    for (const summary of ['x'.repeat(2_600), 'R&D_[x] '.repeat(325).trim()]) {
      expect(plainText(contentOf({ basics: { summary } }).basics.summary)).toBe(summary)
    }
  })

  it('refuses what fits nowhere, by its place', () => {
    const result = importJsonResume(
      { basics: { summary: 'x'.repeat(4_001), name: 'y'.repeat(301) } },
      ids,
    )
    expect(!result.ok && result.problems.map((problem) => [problem.path, problem.code])).toEqual([
      ['basics.name', 'too-long'],
      ['basics.summary', 'too-long'],
    ])
  })

  it('keeps unknown fields in their places', () => {
    const content = contentOf({
      $schema: 'https://example.org/schema.json',
      basics: { mood: 1, location: { planet: 'Earth' }, profiles: [{ network: 'X', rank: 2 }] },
      work: [{ name: 'A', team: { size: 4 }, id: 7, highlights: [{ text: 'B', id: 'other' }] }],
      meta: { version: 'v1.0.0', theme: 'even', vitae: 'not ours' },
      custom: ['theirs'],
    })
    expect(content).toMatchObject({
      $schema: 'https://example.org/schema.json',
      basics: { mood: 1, location: { planet: 'Earth' }, profiles: [{ rank: 2 }] },
      work: [{ team: { size: 4 }, _id: 7, highlights: [{ text: 'B', _id: 'other' }] }],
      meta: { version: 'v1.0.0', theme: 'even', _vitae: 'not ours' },
      _custom: ['theirs'],
      custom: [],
    })
  })

  it('still opens an export of ours after somebody changed it by hand', () => {
    const resume = createResume(ids)
    resume.content.work.push({ ...createEntry('work', ids), name: 'A' })
    const file = exportJsonResume(resume) as { work: unknown[] }
    file.work.push({ company: 'B', highlights: ['x'] })
    const content = contentOf(file)
    expect(content.work.map((entry) => entry.name)).toEqual(['A', 'B'])
    expect(content.work[0]?.id).toBe(resume.content.work[0]?.id)
  })

  const truth = new URL('../../../shared/import-corpus/dev/truth/', import.meta.url)
  it.skipIf(!existsSync(truth))(
    'opens the measuring corpus (skipped where it is not there)',
    () => {
      const files = readdirSync(truth).filter((name) => name.endsWith('.json'))
      expect(files.length).toBeGreaterThan(50)
      for (const name of files) {
        const file = JSON.parse(readFileSync(new URL(name, truth), 'utf8'))
        const content = contentOf(file)
        expect(content.basics.name, name).toBe(file.basics?.name ?? '')
        expect(content.work.length, name).toBe(file.work?.length ?? 0)
        const words = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort()
        const given = (file.work ?? []).flatMap(
          (entry: { highlights?: string[] }) => entry.highlights ?? [],
        )
        const taken = content.work.flatMap((entry) =>
          entry.highlights.map((bullet) => plainText(bullet.text)),
        )
        expect(words(taken.join(' ')), name).toEqual(words(given.join(' ')))
      }
    },
  )
})

describe('a picture in a file', () => {
  const read = (image: unknown) =>
    importJsonResume({ basics: { name: 'Ann', image } }, createIdGenerator())

  it('is handed over beside the document, whose size it is not part of', () => {
    const image = `data:image/jpeg;base64,${'A'.repeat(400_000)}`
    const result = read(image)
    expect(result.ok && result.image).toBe(image)
    expect(JSON.stringify(result.ok && result.document).length).toBeLessThan(5_000)
  })

  it('stays what it was when it is an address of another host', () => {
    const image = 'https://example.org/me.jpg'
    const result = read(image)
    expect(result.ok && result.image).toBeUndefined()
    expect(result.ok && result.document.content.basics).toMatchObject({ image })
  })
})
