import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Design, noAdjustments } from '@/lib/resume/schema/design'
import { someOf } from '@/tests/runs'
import { takeLook } from '../templates/change-template'
import { templateOf, templates } from '../templates/registry'
import { checkTemplate } from './check-template'
import { samplePeople } from './sample-people'
import { lookFile, templateFile } from './template-file'
import { openCheckTools } from './testing/check-tools'

const tools = await openCheckTools()

describe('the check of a template', () => {
  it.each(someOf(templates, 1 / 8))('passes the built-in template $id', async (template) => {
    const checked = await checkTemplate(JSON.stringify(templateFile(template)), tools)
    expect(checked.ok ? [] : checked.refusals).toEqual([])
  })

  const plain = templateFile(templateOf('plain'))
  const withLook = (look: object) => JSON.stringify({ ...plain, look: { ...plain.look, ...look } })

  it('refuses one by form, then contrast, then what becomes of people’s words', async () => {
    const codesOf = async (text: string) => {
      const checked = await checkTemplate(text, tools)
      return checked.ok ? [] : [...new Set(checked.refusals.map(({ code }) => code))]
    }
    expect(await codesOf(withLook({ headerGap: 'wide' }))).toEqual(['form'])
    expect(await codesOf(withLook({ headings: { gap: 1, text: { colour: 'rule' } } }))).toEqual([
      'contrast',
    ])
  })

  it('says whose words are lost where the paper does not give them back', async () => {
    const checked = await checkTemplate(JSON.stringify(plain), {
      ...tools,
      read: async (bytes) => (await tools.read(bytes)).map((items) => items.slice(4)),
    })
    if (checked.ok) throw new Error('not refused')
    expect(checked.refusals[0]).toEqual({
      code: 'lost-words',
      path: '',
      reason: expect.stringMatching(/^in the CV of Tomás Ferreira-Walsh, a reader in the order of/),
      fact: {
        kind: 'torn',
        person: 'Tomás Ferreira-Walsh',
        reader: 'file',
        text: expect.any(String),
      },
    })
  })

  it('refuses one that cannot be drawn', async () => {
    const checked = await checkTemplate(JSON.stringify(plain), {
      ...tools,
      render: async () => null,
    })
    expect(checked).toEqual({
      ok: false,
      refusals: [
        {
          ...{
            code: 'not-drawn',
            path: '',
            fact: { kind: 'not-drawn', person: 'Tomás Ferreira-Walsh' },
          },
          reason: expect.stringContaining('cannot be drawn in it'),
        },
      ],
    })
  })
})

it('a document whose own template cannot be read is drawn in the built-in one that it names, and says so', async () => {
  const [person] = samplePeople(templateFile(templateOf('metro')))
  if (!person) throw new Error('no person')
  const draw = (design: Partial<Design>) =>
    tools.render({ ...person, design: { ...person.design, template: 'serif', ...design } })
  const own = await draw({})
  const fallback = await draw({ ownTemplate: { format: 2, name: 'From tomorrow' } })
  const builtIn = await draw({ ownTemplate: null })
  expect(own?.isFallback).toBeUndefined()
  expect(fallback?.isFallback).toBe(true)
  expect(fallback?.bytes).toEqual(builtIn?.bytes)
  expect(own?.bytes).not.toEqual(builtIn?.bytes)
  const metro = await draw({ ownTemplate: null, template: 'metro' })
  expect(own?.bytes).toEqual(metro?.bytes)
})

const changes: Partial<Design>[] = [
  { nameSize: 1.3, headingSize: 1.4, headingWeight: 'regular', titleOrder: 'employer' },
  { sectionTitles: 'ruled', datePosition: 'below', bullets: 'dash', sideWidth: 1.35 },
  { sectionTitles: 'filled', palette: '', accent: '#0b6e4f', entryGap: 2, sidePlace: 'right' },
  { headingFont: 'fraunces', titleOrder: 'title', icons: 'shown', sectionGap: 0.5, nameSize: 0.7 },
]

it.each(
  someOf(templates, 1 / 4).map(({ id }, at) => ({ id, change: changes[at % changes.length] })),
)('a look made of $id is a template that prints the same pages', async ({ id, change }) => {
  const [person] = samplePeople(templateFile(templateOf(id)))
  if (!person) throw new Error('no person')
  const palette = templateOf(id).palettes[1]?.id ?? 'default'
  const design = { ...person.design, ownTemplate: null, template: id, palette, ...change }
  const ownTemplate = lookFile(design, 'Mine')
  const saved = { ...design, ownTemplate, ...noAdjustments }
  const before = await tools.render({ ...person, design })
  expect((await tools.render({ ...person, design: saved }))?.bytes).toEqual(before?.bytes)
  const checked = await checkTemplate(JSON.stringify(ownTemplate), tools, (tag) => tag === 'en')
  expect(checked.ok ? [] : checked.refusals).toEqual([])
  // Another CV that takes it has all of it; custom colours become readable in it where they are not.
  if (change?.accent) return
  const taken = { ...person.design, ...takeLook(ownTemplate) }
  const elsewhere = await tools.render({ ...person, design: taken })
  expect(elsewhere?.pages.map(({ hash }) => hash)).toEqual(before?.pages.map(({ hash }) => hash))
})

it('passes the example of docs/own-template.md', async () => {
  const page = readFileSync('docs/own-template.md', 'utf8')
  const [, example = ''] = /```json\n([\s\S]+?)```/.exec(page) ?? []
  const checked = await checkTemplate(example, tools)
  expect(checked.ok ? [] : checked.refusals).toEqual([])
})
