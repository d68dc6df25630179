import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { limits } from '@/lib/resume/resume-limits'
import { resolveSections } from '@/lib/resume/sections'
import { plainText } from '@/lib/resume/text/rich-text'
import { readDocument } from '@/lib/resume/upgrade'
import { draftToDocument } from './draft-to-document'
import type { DraftSection, ImportDraft, Traced } from './draft-types'
import { arbitraryDraft, sourceOf } from './testing/arbitrary-draft'

const ids = createIdGenerator()

const copied = (text: string, line = 0): Traced => ({
  text,
  form: 'copy',
  slices: [{ line, from: 0, to: text.length }],
  sure: true,
})

const dated = (text: string): Traced => ({ ...copied(text), form: 'date' })

const section = (
  kind: DraftSection['kind'],
  fields: Record<string, Traced>,
  lists: Record<string, Traced[]> = {},
  title: Traced | null = null,
): DraftSection => ({ id: `s-${kind}`, kind, title, entries: [{ id: `e-${kind}`, fields, lists }] })

const draftOf = (sections: DraftSection[], language = 'en'): ImportDraft => ({
  source: sourceOf(['one', 'two']),
  language,
  sections,
  passedOver: [],
})

it('escapes what looks like markup and puts an address into its parts', () => {
  const { document } = draftToDocument(
    draftOf([
      section('basics', {
        name: copied('Ana Reis'),
        city: copied('Porto'),
        summary: copied('a *b* _c_'),
      }),
      section('work', { name: copied('Brightwater') }, { highlights: [copied('1. **led**')] }),
    ]),
    ids,
  )
  const { basics, work } = document.content
  expect(basics.location.city).toBe('Porto')
  expect(basics.summary).not.toBe('a *b* _c_')
  expect(plainText(basics.summary)).toBe('a *b* _c_')
  expect(plainText(work[0]?.highlights[0]?.text ?? '')).toBe('1. **led**')
})

it('says that something goes on only where the file does', () => {
  const work = (end?: Traced) =>
    draftToDocument(
      draftOf([section('work', { startDate: dated('2019'), ...(end ? { endDate: end } : {}) })]),
      ids,
    ).document.content.work[0]
  expect(work()).toMatchObject({ startDate: '2019', endDate: '2019' })
  expect(work(dated(''))).toMatchObject({ startDate: '2019', endDate: '' })
  expect(work({ ...copied('Present'), form: 'typed' })).toMatchObject({ endDate: '' })
})

it('keeps the order of the file and its own headings, and takes our words where they are the same', () => {
  const { document } = draftToDocument(
    draftOf(
      [
        section('basics', { summary: copied('Ich', 5) }),
        section('education', { institution: copied('Schule') }, {}, copied('AUSBILDUNG', 1)),
        section('custom', { name: copied('Segeln') }, {}, copied('Am Wasser', 2)),
        section('work', { name: copied('Werft', 7) }, {}, copied('Mein Weg', 6)),
      ],
      'de',
    ),
    ids,
  )
  const order = resolveSections(document.content).map(({ key, kind, state }) => [
    kind === 'custom' ? kind : key,
    state.title,
  ])
  expect(document.design.language).toBe('de')
  expect(order.slice(0, 4)).toEqual([
    ['education', ''],
    ['custom', ''],
    ['summary', ''],
    ['work', 'Mein Weg'],
  ])
  expect(document.content.custom[0]?.title).toBe('Am Wasser')
})

it('goes on in further bullets where a text is too long, and tells what does not fit a line', () => {
  const long = 'A sentence of some words. '.repeat(200).trim()
  const { document, cut } = draftToDocument(
    draftOf([section('work', { name: copied(long), summary: copied(long) })]),
    ids,
  )
  const [entry] = document.content.work
  const words = [entry?.summary ?? '', ...(entry?.highlights.map(({ text }) => text) ?? [])]
  expect(words.map(plainText).join(' ')).toBe(long)
  expect(entry?.name.length).toBeLessThanOrEqual(limits.line)
  expect(`${entry?.name} ${cut.join(' ')}`).toBe(long)
})

it('goes on in a section right behind the summary where that is too long', () => {
  const long = 'A sentence of some words. '.repeat(400).trim()
  const { document, cut } = draftToDocument(
    draftOf([
      section('basics', { summary: copied(long) }),
      section('work', { name: copied('Brightwater', 1) }),
    ]),
    ids,
  )
  const { basics, custom } = document.content
  const behind = custom.flatMap(({ entries }) => entries.map(({ summary }) => summary))
  expect([basics.summary, ...behind].map(plainText).join(' ')).toBe(long)
  expect(cut).toEqual([])
  const keys = resolveSections(document.content).map(({ key }) => key)
  expect(keys.slice(0, 3)).toEqual(['summary', custom[0]?.id, 'work'])
})

it('is always a document that can be kept, whatever was understood', () => {
  fc.assert(
    fc.property(arbitraryDraft, (draft) => {
      const { document, cut } = draftToDocument(draft, ids)
      expect(readDocument(document).ok).toBe(true)
      const seen = plainText(JSON.stringify(document)) + cut.join(' ')
      for (const { kind, entries } of draft.sections) {
        if (kind === 'basics') continue
        for (const { lists } of entries) {
          for (const { text } of Object.values(lists).flat()) {
            const said = text.replace(/[^\p{L}\p{N}]/gu, '')
            expect(seen.replace(/[^\p{L}\p{N}]/gu, '')).toContain(said)
          }
        }
      }
    }),
  )
})
