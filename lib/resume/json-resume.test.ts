import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { createEntry, createResume } from './create'
import { createIdGenerator } from './ids'
import { exportJsonResume, importJsonResume } from './json-resume'
import { limits } from './limits'
import { literal, plainText } from './rich-text'
import { professions, sampleResume } from './samples/samples'
import type { ResumeDocument } from './schema/document'
import { arbitraryResume } from './testing/arbitrary-resume'

const ids = createIdGenerator()

function imported(input: unknown): ResumeDocument {
  const result = importJsonResume(input, ids)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.document
}

const contentOf = (input: unknown) => imported(input).content

/** A CV without what a clean export leaves out: ids, marks, flags, and all that is ours alone. */
function withoutOurs(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => withoutOurs(item))
    if (key !== 'highlights' && key !== 'courses') {
      return key === 'keywords' || key === 'roles'
        ? items.filter((item) => `${item}`.trim())
        : items
    }
    return items.filter(
      (item) =>
        `${(item as { text: string }).text}`.trim() || Object.keys(item as object).length > 1,
    )
  }
  if (typeof value === 'string') {
    return ['summary', 'text', 'description', 'reference'].includes(key) ? plainText(value) : value
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([name]) =>
          ![
            'id',
            'hidden',
            'keepTogether',
            'breakBefore',
            'custom',
            'sections',
            'photo',
            'attested',
          ].includes(name),
      )
      .map(([name, item]) => [name, withoutOurs(item, name)]),
  )
}

describe('JSON Resume, out and in again', () => {
  it('gives back the very same document', () => {
    fc.assert(
      fc.property(arbitraryResume(), (resume) => {
        const file = JSON.parse(JSON.stringify(exportJsonResume(resume)))
        expect(importJsonResume(file, ids)).toEqual({ ok: true, document: resume })
      }),
      { numRuns: runs(300) },
    )
  })

  it('gives back the same words without our own part', () => {
    fc.assert(
      fc.property(arbitraryResume(), (resume) => {
        const file = JSON.parse(JSON.stringify(exportJsonResume(resume, { clean: true })))
        expect(JSON.stringify(file)).not.toContain('vitae')
        expect(withoutOurs(contentOf(file))).toEqual(withoutOurs(resume.content))
      }),
      { numRuns: runs(300) },
    )
  })

  it('changes nothing in the document', () => {
    fc.assert(
      fc.property(arbitraryResume(), (resume) => {
        const before = structuredClone(resume)
        exportJsonResume(resume)
        expect(resume).toEqual(before)
      }),
      { numRuns: runs(100) },
    )
  })

  it.each(professions)('writes %s the way the standard has it', (profession) => {
    const sample = sampleResume(profession, ids)
    const file = exportJsonResume(sample, { clean: true })
    const first = sample.content.work[0]
    expect(file.work).toContainEqual({
      name: first?.name,
      position: first?.position,
      startDate: first?.startDate,
      ...(first?.location ? { location: first.location } : {}),
      ...(first?.endDate ? { endDate: first.endDate } : {}),
      highlights: first?.highlights.map((bullet) => plainText(bullet.text)),
    })
  })
})

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

  it('refuses what fits nowhere, by its place', () => {
    const result = importJsonResume(
      { basics: { summary: 'x'.repeat(2_001), name: 'y'.repeat(301) } },
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

describe('wrong and hostile input', () => {
  const nested = (depth: number) => {
    let value: unknown = 'deep'
    for (let level = 0; level < depth; level++) value = [value]
    return value
  }

  it.each([
    ['nothing', undefined],
    ['text', 'resume'],
    ['a list', []],
    ['an empty object', {}],
    ['another file', { name: 'vitae', version: '0.1.0', dependencies: {} }],
    ['a section that is no list', { work: { name: 'A' } }],
    ['an entry that is a list', { work: [['A']] }],
    ['text that is an object', { basics: { name: { first: 'A' } } }],
    ['a yes where text belongs', { work: [{ name: true }] }],
    ['NaN', { basics: { phone: Number.NaN } }],
    ['depth 10,000', { basics: {}, x: nested(10_000) }],
    ['50 MB of text', { basics: { name: 'x'.repeat(50_000_000) } }],
    ['a date object', { work: [{ startDate: new Date() }] }],
    ['10,000 entries', { work: Array.from({ length: 10_000 }, () => ({ name: 'A' })) }],
    ['__proto__', JSON.parse('{"basics":{"__proto__":{"polluted":true},"name":"A"}}')],
    ['a newer version', { basics: {}, meta: { vitae: { schemaVersion: 99, design: {} } } }],
    [
      'extras that are damaged',
      { basics: {}, meta: { vitae: { schemaVersion: 1, design: { fontSize: 900 } } } },
    ],
  ])('tells what is wrong with %s', (_, input) => {
    const result = importJsonResume(input, ids)
    expect(result.ok).toBe(false)
    expect(!result.ok && result.problems.length).toBeGreaterThan(0)
    expect('polluted' in {}).toBe(false)
  })

  it.each(['\n', ' ', '\t x', '*', '&#', '](', '_a ', '**a', '\\'])(
    'is not slowed down by a million of %j',
    (piece) => {
      const text = piece.repeat(1_000_000 / piece.length)
      const result = importJsonResume(
        { work: [{ name: 'A', summary: text, highlights: text }] },
        ids,
      )
      expect(result.ok || result.problems.length > 0).toBe(true)
    },
  )

  it('names places as they are in the file', () => {
    const result = importJsonResume(
      { basics: {}, work: [{}, { highlights: [{}, [1]], name: {} }] },
      ids,
    )
    expect(!result.ok && result.problems.map((problem) => problem.path)).toEqual([
      'work[1].name',
      'work[1].highlights[1]',
    ])
    const extras = importJsonResume(
      { basics: {}, meta: { vitae: { schemaVersion: 1, design: { fontSize: 900 } } } },
      ids,
    )
    expect(!extras.ok && extras.problems[0]?.path).toBe('meta.vitae.design.fontSize')
  })

  it('never throws and never pollutes, whatever comes', () => {
    const hostile = fc.oneof(
      fc.jsonValue(),
      fc.object({ withDate: true, withBigInt: true, withTypedArray: true }),
    )
    const anything = fc.oneof(
      fc.anything(),
      fc.dictionary(
        fc.constantFrom('basics', 'work', 'skills', 'meta', '__proto__', 'custom'),
        fc.oneof(hostile, fc.array(hostile)),
        { noNullPrototype: false },
      ),
    )
    fc.assert(
      fc.property(anything, (input) => {
        const result = importJsonResume(input, ids)
        expect(result.ok || result.problems.length > 0).toBe(true)
        expect(Object.keys(Object.prototype)).toEqual([])
      }),
      { numRuns: runs(1_000) },
    )
  })
})
