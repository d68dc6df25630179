import { expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { composeExample } from '@/lib/resume/examples/compose-example'
import { type Example, exampleDocument } from '@/lib/resume/examples/example'
import { createIdGenerator } from '@/lib/resume/ids'
import { gallerySamples } from '@/lib/resume/samples/gallery'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import {
  beginExampleEntry,
  insertPattern,
  removeExample,
  removeExampleEntry,
  removeExampleIn,
  removeExampleOf,
} from './example'

const ids = createIdGenerator()
const nurse: Example = { ...gallerySamples.nurse, field: 'health', bullets: [] }
const role = { position: 'Nurse', startDate: '2019', endDate: '', highlights: ['Nursed'] }
const [job, ...jobs] = nurse.work
const example = exampleDocument(
  { ...nurse, work: [{ ...job!, highlights: [], roles: [role, role] }, ...jobs] },
  'en',
)
const start = (): ResumeDocument => ({
  ...createResume(ids),
  example: { id: 'nurse', language: 'en' },
})
const compose = (document: ResumeDocument) => composeExample(document, example)
const namesIn = (document: ResumeDocument) =>
  compose(document).document.content.work.map(({ name }) => name)
const names = nurse.work.map(({ name }) => name)

it('gives an entry that is pressed its place, also before earlier ones', () => {
  const draft = start()
  const { document, focus } = beginExampleEntry(draft, compose(draft), 'work', 1, ids)!
  expect(document.content.work).toHaveLength(1)
  expect(document.content.work[0]).toMatchObject({ position: '', name: '' })
  expect(focus?.address).toContain(document.content.work[0]?.id)
  expect(namesIn(document)).toEqual([names[1], names[0], ...names.slice(2)])
})

it('begins as many empty roles', () => {
  const draft = start()
  const { document } = beginExampleEntry(draft, compose(draft), 'work', 0, ids)!
  expect(document.content.work[0]?.roles.map(({ position }) => position)).toEqual(['', ''])
  expect(compose(document).document.content.work[0]?.roles[1]?.position).toBe('Nurse')
})

it('is removed by entry, of an own entry, by section and as a whole', () => {
  const draft = start()
  const without = removeExampleEntry(draft, compose(draft), 'work', 0).document
  expect(namesIn(without)).toEqual(names.slice(1))
  const { document: begun } = beginExampleEntry(without, compose(without), 'work', 0, ids)!
  const own = begun.content.work[0]!
  const bare = removeExampleOf(begun, compose(begun), 'work', own.id).document
  expect(namesIn(bare)).toEqual(['', ...names.slice(2)])
  expect(namesIn(removeExampleIn(bare, 'work').document)).toEqual([''])
  expect(compose(removeExampleIn(draft, 'basics').document).grey.has('basics/name')).toBe(false)
  expect('example' in removeExample(bare).document).toBe(false)
  expect(removeExample(bare).document.content).toBe(bare.content)
})

it('gives a pattern only with a blank, in place of an empty last line', () => {
  const draft = start()
  const { document } = beginExampleEntry(draft, compose(draft), 'work', 1, ids)!
  const { id } = document.content.work[0]!
  expect(insertPattern(document, id, 'Cut waiting by 12 %', ids)?.document).toBe(document)
  const pattern = 'Cut waiting by ____ % in ____ months'
  const edit = insertPattern(document, id, pattern, ids)!
  const lines = edit.document.content.work[0]?.highlights ?? []
  expect(lines.map(({ text }) => plainText(text))).toEqual([pattern])
  expect(edit.focus).toEqual({ address: `${lines[0]?.id}/text`, offset: 15 })
  const more = insertPattern(edit.document, id, pattern, ids)!
  expect(more.document.content.work[0]?.highlights).toHaveLength(2)
})
