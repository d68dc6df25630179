import { describe, expect, expectTypeOf, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { exportJsonResume, importJsonResume } from '@/lib/resume/json-resume/json-resume'
import { paperOf } from '@/lib/resume/testing/paper-of'
import { readDocument } from '@/lib/resume/upgrade'
import type { Palette } from '../blocks/palette'
import { earlierTemplates, templateOf, templates } from '../templates/registry'
import type { TemplateDesign } from '../templates/template-design'
import { contrastProblems } from './contrast-problems'
import type { OwnTemplate } from './own-template-schema'
import { ownTemplateLimits, parseOwnTemplate, readOwnTemplate } from './read-own-template'
import { templateFile } from './template-file'

/** The type with all fields required, so that a field missing in one of two types makes them differ. */
type Whole<T> = T extends readonly (infer U)[]
  ? Whole<U>[]
  : T extends object
    ? { [K in keyof T]-?: Whole<NonNullable<T[K]>> }
    : T

const plain = templates.find(({ id }) => id === 'plain')
if (!plain) throw new Error('no template')
const file = templateFile(plain)

/** Template file with one changed value: `look.header.zones.0.gap`. */
function changed(place: string, value: unknown): unknown {
  const copy: Record<string, unknown> = JSON.parse(JSON.stringify(file))
  const keys = place.split('.')
  const last = keys.pop() ?? ''
  const owner = keys.reduce((at, key) => at[key] as Record<string, unknown>, copy)
  owner[last] = value
  return copy
}

const problemsOf = (value: unknown) => {
  const result = parseOwnTemplate(typeof value === 'string' ? value : JSON.stringify(value))
  return result.ok ? [] : result.problems.map(({ path, reason }) => `${path}: ${reason}`)
}

describe('the form of a template', () => {
  it('is the type that the layouts draw', () => {
    expectTypeOf<Whole<OwnTemplate['look']>>().toExtend<Whole<TemplateDesign>>()
    expectTypeOf<Whole<TemplateDesign>>().toExtend<Whole<OwnTemplate['look']>>()
    expectTypeOf<OwnTemplate['look']>().toExtend<TemplateDesign>()
    expectTypeOf<TemplateDesign>().toExtend<OwnTemplate['look']>()
    expectTypeOf<Whole<OwnTemplate['palettes']>>().toExtend<Whole<Palette[]>>()
    expectTypeOf<Whole<Palette[]>>().toExtend<Whole<OwnTemplate['palettes']>>()
  })

  it.each([...templates, ...earlierTemplates])(
    'is what the built-in template $id is written in',
    (template) => {
      const written = JSON.stringify(templateFile(template))
      const result = parseOwnTemplate(written)
      if (!result.ok) throw new Error(JSON.stringify(result.problems))
      const { look, palettes, fonts, columns, order, photoShape } = template
      expect(result.template).toEqual({
        ...{ id: 'own', name: template.name, audience: 'any', appearance: 'quiet' },
        ...{ look, palettes, fonts, columns },
        ...(order ? { order } : {}),
        ...(photoShape ? { photoShape } : {}),
      })
      expect(contrastProblems(result.template)).toEqual([])
      expect(written.length).toBeLessThan(ownTemplateLimits.characters / 8)
    },
  )
})

describe('what is wrong with a template is said at its place', () => {
  it.each([
    ['name', 3, 'name: has to be text'],
    ['name', '', 'name: is empty'],
    ['format', 2, 'format: has to be 1'],
    ['fonts', 'comic', /^fonts: has to be one of inter, /],
    ['look.headerGap', 'wide', 'look.headerGap: has to be a number'],
    ['look.headerGap', 40, 'look.headerGap: is more than 4'],
    ['look.headerGap', -1, 'look.headerGap: is less than 0'],
    ['look.headings', undefined, 'look.headings: has to be an object'],
    ['look.glow', true, 'look: has a field that no template has: "glow"'],
    ['look.layout', 'three', 'look.layout: has to be one of one-column, side-column'],
    ['palettes', [], 'palettes: has fewer than 1 items'],
    ['palettes.0.accent', 'red', /^palettes\[0\]\.accent: has to be a colour such as/],
    [
      'look.header.zones.0.parts.2',
      { part: 'photo' },
      /^look\.header\.zones\[0\]\.parts\[2\]\.part: has to be one of name, title, /,
    ],
    [
      'look.header.zones.0.parts.2',
      { part: 'title', look: {} },
      'look.header.zones: has no place for: contacts',
    ],
    [
      'look.header.zones.0.parts.3',
      { part: 'title', look: {} },
      'look.header.zones[0].parts[3]: prints what the header has already: title',
    ],
    [
      'look.entries.title.rows',
      [{ start: ['heading'] }],
      'look.entries.title.rows: has no place for: organisation',
    ],
    ['order', ['work', 'hobbies'], 'order[1]: is not a name that is known here'],
  ])('%s', (place, value, said) => {
    const [first, ...more] = problemsOf(changed(place, value))
    if (typeof said === 'string') expect(first).toBe(said)
    else expect(first).toMatch(said)
    expect(more.length).toBeLessThan(20)
  })

  it.each([
    ['no JSON', '{"name": ', ': is not JSON'],
    ['a list', '[]', ': has to be an object'],
    ['nothing', '', ': is not JSON'],
    ['ten megabytes', `{"name": "${'a'.repeat(10_000_000)}"}`, ': is longer than 32000 characters'],
    [
      'a million boxes',
      JSON.stringify(changed('look.header.zones', Array(1_000_000).fill({ gap: 0, parts: [] }))),
      ': is longer than 32000 characters',
    ],
    [
      'more boxes than a page has',
      JSON.stringify(changed('look.header.zones', Array(900).fill({}))),
      'look.header.zones: more than 64 items',
    ],
    ['deep nesting', '['.repeat(15_000), /nested deeper than 16 levels$/],
    [
      'a key that changes what objects are',
      JSON.stringify(file).replace('"look":{', '"look":{"__proto__":{"own":{}},'),
      'look.__proto__: a key that is not allowed',
    ],
    [
      'a key of every object',
      JSON.stringify(file).replace('"look":{', '"look":{"constructor":{"own":{}},'),
      'look: has a field that no template has: "constructor"',
    ],
  ])('%s', (_, text, said) => {
    const start = performance.now()
    const [first = ''] = problemsOf(text)
    expect(performance.now() - start).toBeLessThan(500)
    if (typeof said === 'string') expect(first).toBe(said)
    else expect(first).toMatch(said)
  })
})

describe('contrast of a template', () => {
  const problemsIn = (value: unknown) => {
    const result = parseOwnTemplate(JSON.stringify(value))
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    return contrastProblems(result.template).map(({ path, reason }) => `${path}: ${reason}`)
  }

  it('refuses an accent that words in it cannot be read in', () => {
    expect(problemsIn(changed('palettes.1.accent', '#8fb4ea'))).toEqual([
      expect.stringMatching(
        /^palettes\[1\]: in the palette "ballpoint", accent on paper has a contrast of 2\.1:1; /,
      ),
      expect.stringContaining('accent on surface'),
    ])
  })

  it.each([
    ['look.header.zones.0.fill', 'accent', 'look.header.zones[0].parts[0]', 'ink on accent'],
    ['look.headings.text', { colour: 'paper' }, 'look.headings', 'paper on paper'],
    [
      'look.entries.title.looks',
      { dates: { colour: 'surface' } },
      'look.entries.title.looks.dates',
      'surface on paper',
    ],
    [
      'look.page',
      { strips: [{ edge: 'top', from: 6, size: 3, colour: 'accent', pages: 'all' }] },
      'look.page.strips[0]',
      'ink on accent',
    ],
  ])('refuses %s of %j', (place, value, path, pair) => {
    expect(problemsIn(changed(place, value))).toContainEqual(
      expect.stringMatching(new RegExp(`^${path.replace(/[[\]]/g, '\\$&')}: .*, ${pair} has`)),
    )
  })
})

describe('the template in a document', () => {
  it('is read once, and again where it says something else', () => {
    const first = readOwnTemplate(file)
    expect(readOwnTemplate(structuredClone(file))).toBe(first)
    expect(readOwnTemplate(changed('name', 'Other'))).not.toBe(first)
    expect(readOwnTemplate(null)).toBeNull()
  })

  it('may be anything', () => {
    const circle: Record<string, unknown> = {}
    circle.self = circle
    for (const value of [circle, [], 'plain', 4, {}, () => 1]) {
      expect(readOwnTemplate(value)?.ok).toBe(false)
    }
  })
})

const ids = createIdGenerator()
const cv = createResume(ids)

it.each([
  ['a template', templateFile(templateOf('fjord'))],
  [
    'one that this version cannot read',
    { format: 2, name: 'From tomorrow', look: [1, { a: null }] },
  ],
])('a document brings %s through storage and JSON Resume as it is', (_, ownTemplate) => {
  const document = { ...cv, design: { ...cv.design, ownTemplate } }
  const stored = readDocument(JSON.parse(JSON.stringify(document)))
  if (!stored.ok) throw new Error(JSON.stringify(stored.problems))
  expect(paperOf(stored.document).design.ownTemplate).toEqual(ownTemplate)
  const imported = importJsonResume(exportJsonResume(document, { clean: false }), ids)
  if (!imported.ok) throw new Error(JSON.stringify(imported.problems))
  expect(imported.document.design.ownTemplate).toEqual(ownTemplate)
})
