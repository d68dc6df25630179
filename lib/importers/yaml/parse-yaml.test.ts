import { describe, expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { draftToDocument } from '../draft/draft-to-document'
import { importLimits } from '../import-limits'
import { timeBesideFixedWork } from '../testing/processor-clock'
import { importYaml } from './import-yaml'
import { looksLikeYamlResume } from './looks-like-yaml-resume'
import { describeYamlError, parseYaml } from './parse-yaml'

const readValue = (text: string) => {
  const parsed = parseYaml(text)
  return parsed.ok ? parsed.value : parsed.code
}

/** Ten aliases in each of nine levels. */
const laughs = Array.from({ length: 9 }, (_, level) => {
  const items = level === 0 ? '"ha"' : Array.from({ length: 10 }, () => `*a${level - 1}`).join(',')
  return `a${level}: &a${level} [${items}]`
}).join('\n')

describe('YAML', () => {
  it('has scalars as they were typed, and nulls', () => {
    expect(
      readValue('grade: 3.10\nfrom: 2019-10\nis: yes\nto:\nat: ~\nof: null\ntext: "null"\n'),
    ).toEqual({
      grade: '3.10',
      from: '2019-10',
      is: 'yes',
      to: null,
      at: null,
      of: null,
      text: 'null',
    })
  })

  it('says where it breaks off, and nothing of what is whole', () => {
    expect(describeYamlError('cv:\n  name: [a\n  x: "\n')).toMatch(/ \(line 3 column 3\)$/)
    expect(describeYamlError('cv:\n  name: a\n')).toBeNull()
  })

  it.each([
    [
      'cv:\n  name: Harbour: night: day\n',
      /Nested mappings .*; put quotes around .* \(line 2 column 9\)$/,
    ],
    ['name: @harbour\n', /; put quotes around .* \(line 1 column 7\)$/],
    ['name: *Ada*\n', /; put quotes around .* \(line 1 column 7\)$/],
    ['a: 1\nb:\n  c: 1\n  c: 2\n', /^"c" stands twice \(line 4 column 3\)$/],
    ['a: 1\n---\nb: 2\n', /^a second document begins \(line 2 column 1\)$/],
  ])('says what to do about %j', (text, reason) => {
    expect(readValue(text)).toMatch(/damaged|unsafe/)
    expect(describeYamlError(text)).toMatch(reason)
  })

  it('may begin and end with dashes', () => {
    expect(readValue('---\na: b\n---\n')).toEqual({ a: 'b' })
  })

  it('may say a value twice by an alias', () => {
    expect(readValue('a: &x [one]\nb: *x\n')).toEqual({ a: ['one'], b: ['one'] })
  })

  it('may take over the keys of other mappings, and change some', () => {
    expect(
      readValue(
        [
          'job: &job {company: Port, location: Quay}',
          'dates: &dates {start: 2019-05}',
          'one: {<<: *job, company: Ferry}',
          'two: {position: Pilot, <<: [*job, *dates, {team: Deck}]}',
        ].join('\n'),
      ),
    ).toMatchObject({
      one: { company: 'Ferry', location: 'Quay' },
      two: { position: 'Pilot', company: 'Port', location: 'Quay', start: '2019-05', team: 'Deck' },
    })
  })

  it.each<[string, string, string]>([
    ['an alias bomb', laughs, 'unsafe'],
    [
      'a bomb of merges',
      laughs.replaceAll(/\[(.*)\]/g, '{<<: [$1]}').replace('"ha"', '{k: v}'),
      'unsafe',
    ],
    ['a merge of itself', 'a: &x {<<: *x}', 'unsafe'],
    ['a merged key that changes what objects are', 'a: {<<: {__proto__: {b: c}}}', 'unsafe'],
    ['a merge of a text', 'a: {<<: b}', 'damaged'],
    ['an alias of itself', 'a: &x [*x]', 'unsafe'],
    ['deep nesting', `a: ${'['.repeat(60)}${']'.repeat(60)}`, 'unsafe'],
    [
      'deep nesting by indents',
      Array.from({ length: 60 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
      'unsafe',
    ],
    ['a key that changes what objects are', '__proto__: {a: 1}', 'unsafe'],
    ['a key twice', 'a: 1\nb: 2\na: 3', 'damaged'],
    ['a key that is a list', '? [a]\n: b', 'damaged'],
    ['an open quote', 'a: "b', 'damaged'],
    ['tabs as indents', 'a:\n\tb: c', 'damaged'],
    ['two documents', 'a: 1\n---\nb: 2', 'damaged'],
    ['more than a CV', `a: ${'x'.repeat(importLimits.textCharacters)}`, 'too-large'],
  ])('is refused with a reason: %s', (_, text, code) => {
    expect(readValue(text)).toBe(code)
  })

  it.each<[string, string]>([
    ['brackets', '['.repeat(100_000)],
    ['dashes', '- '.repeat(100_000)],
    ['braces', '{a: '.repeat(70_000)],
    ['keys', Array.from({ length: 40_000 }, (_, at) => `k${at}: a`).join('\n')],
    ['aliases', `a: &a [x]\nb:\n${'- *a\n'.repeat(50_000)}`],
    ['tags', '!<x> '.repeat(50_000)],
    ['documents', '---\n'.repeat(70_000)],
    ['anchors', Array.from({ length: 20_000 }, (_, at) => `- &a${at} b`).join('\n')],
  ])('ends in time, whatever there are too many of: %s', (_, text) => {
    expect(timeBesideFixedWork(() => parseYaml(text))).toBeLessThan(50)
  })
})

it.each<[string, boolean]>([
  ['# comment\ncv:\n  name: Ada Example\n', true],
  ['---\ncontent: # mine\n  basics:\n    name: Ada\n', true],
  ['basics:\r\n  name: Ada Example\r\n', true],
  ['Ada Example\ncv:\nname: pilot\n', false],
  ['name: something\non:\n  push:\n', false],
  ['The cv: says\n  name: nothing', false],
])('a text that is a CV in YAML is told by its keys: %j', (text, is) => {
  expect(looksLikeYamlResume(text)).toBe(is)
})

function madeOf(text: string) {
  const read = importYaml(text, createIdGenerator())
  if (!read.ok || read.kind !== 'draft') throw new Error('not a draft')
  return draftToDocument(read.draft, createIdGenerator())
}

it('reads contacts and profiles of YAML as those of JSON', () => {
  const { document } = madeOf(`content:
  basics: {name: Ada Example, email: 'MAILTO:ada@example.org', phone: 'tel:+45-55-50-10-19'}
  profiles: [{network: GitHub, username: ada}]
`)
  const { email, phone, profiles } = document.content.basics
  expect([email, phone]).toEqual(['ada@example.org', '+45-55-50-10-19'])
  expect(profiles).toMatchObject([{ username: 'ada', url: 'https://github.com/ada' }])
})

it('prints the end of a long summary behind it', () => {
  const long = 'She built a quay and handed it over in time. '.repeat(120)
  const { document, cut } = madeOf(`cv:
  name: Ada Example
  sections:
    summary: ["${long}The last words."]
    experience: [{company: Quay, position: Pilot, start_date: 2019}]
`)
  const { custom, sections } = document.content
  expect(cut).toEqual([])
  expect(custom[0]?.entries.at(-1)?.summary).toMatch(/The last words\.$/)
  expect(sections.slice(0, 3).map(({ key }) => key)).toEqual(['summary', custom[0]?.id, 'work'])
})

it('prints Finnish under English headings rather than Swedish ones', () => {
  const { document } = madeOf(`content:
  basics: {name: Ada Example, summary: 'Suunnittelen siltoja ja patoja, johdin ryhmää ja säästin.'}
`)
  expect(document.design.language).toBe('en')
})
