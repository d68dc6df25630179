import { expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { draftToDocument } from '../draft/draft-to-document'
import { importYaml } from './import-yaml'

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
