import { expect, it } from 'vitest'
import { createCustomEntry, createEntry, createRole } from '../create'
import { sampleResume } from '../samples/samples'
import { resolveSections } from '../sections'
import { at, merged } from '../testing/arbitrary-fork'
import { seededIds } from '../testing/arbitrary-resume'
import { writeField } from './field-values'
import { mergeDocuments } from './merge'

const base = sampleResume('data-engineer', seededIds(5))
const copy = () => structuredClone(base)
const [first, second] = base.content.work.map((entry) => entry.id)

it('takes different fields of one entry from both', () => {
  const [mine, theirs] = [copy(), copy()]
  mine.content.work[0]!.position = 'Staff Data Engineer'
  theirs.content.work[0]!.startDate = '2021-04'
  const { document, conflicts } = merged(base, mine, theirs)
  expect(document.content.work[0]).toMatchObject({
    position: 'Staff Data Engineer',
    startDate: '2021-04',
  })
  expect(conflicts).toEqual([])
})

it('takes the roles that two devices add to one entry', () => {
  const [mine, theirs] = [copy(), copy()]
  const ids = seededIds(8)
  const role = (position: string) => ({ ...createRole(ids), position })
  for (const document of [base, mine, theirs])
    document.content.work[0]!.roles = [{ ...role('Engineer'), id: '0000000000r0' }]
  const [lead, head] = [role('Lead'), role('Head')]
  mine.content.work[0]!.roles.unshift(lead)
  theirs.content.work[0]!.roles[0]!.location = 'Porto'
  theirs.content.work[0]!.roles.push(head)
  const { document, conflicts } = merged(base, mine, theirs)
  const roles = document.content.work[0]!.roles
  expect(roles.map(({ position }) => position)).toEqual(['Lead', 'Engineer', 'Head'])
  expect(roles[1]!.location).toBe('Porto')
  expect(conflicts).toEqual([])
  for (const one of [base, mine, theirs]) one.content.work[0]!.roles = []
})

it('keeps both words for the same field and says so', () => {
  const mine = at(writeField(base, 'basics/label', 'Engineer'), '2026-11-20T10:00:00.000Z')
  const theirs = at(writeField(base, 'basics/label', 'Architect'), '2026-11-20T11:00:00.000Z')
  const { document, conflicts } = merged(base, mine, theirs)
  expect(document.content.basics.label).toBe('Architect')
  expect(document.content.meta.lastModified).toBe('2026-11-20T11:00:00.000Z')
  expect(conflicts).toEqual([
    { address: 'basics/label', base: 'Data engineer', mine: 'Engineer', theirs: 'Architect' },
  ])
})

it('keeps an entry that one deleted and the other edited, down to a bullet', () => {
  const [mine, theirs] = [copy(), copy()]
  mine.content.work.shift()
  theirs.content.work[0]!.highlights[2]!.text = 'Mentored five analysts.'
  const { document } = merged(base, mine, theirs)
  expect(document.content.work[0]).toEqual(theirs.content.work[0])
  const untouched = merged(base, mine, copy())
  expect(untouched.document.content.work.map((entry) => entry.id)).toEqual([second])
})

it('merges order with new entries and bullets', () => {
  const [mine, theirs] = [copy(), copy()]
  mine.content.work.reverse()
  const added = { ...createEntry('work', seededIds(9)), name: 'New' }
  theirs.content.work.splice(1, 0, added)
  const { document } = merged(base, mine, theirs)
  expect(document.content.work.map((entry) => entry.id)).toEqual([second, first, added.id])
})

it('merges keywords one by one', () => {
  const [mine, theirs] = [copy(), copy()]
  mine.content.skills[0]!.keywords = ['Python', 'SQL', 'Scala', 'Rust']
  theirs.content.skills[0]!.keywords = ['SQL', 'Python']
  const { document, conflicts } = merged(base, mine, theirs)
  expect(document.content.skills[0]?.keywords).toEqual(['SQL', 'Python', 'Rust'])
  expect(conflicts).toEqual([])
})

it('merges the order of sections with their titles, though neither was written down before', () => {
  const mine = writeField(base, 'section:skills/title', 'Tools')
  const theirs = copy()
  theirs.content.sections = resolveSections(base.content).map(({ state }) => state)
  theirs.content.sections.reverse()
  const { document } = merged(base, mine, theirs)
  const sections = resolveSections(document.content)
  expect(sections.map((section) => section.key)).toEqual(
    resolveSections(theirs.content).map((section) => section.key),
  )
  expect(sections.find((section) => section.key === 'skills')?.state.title).toBe('Tools')
})

it('follows an entry into its new section, with a late edit', () => {
  const [mine, theirs] = [copy(), copy()]
  const [gone] = mine.content.work.splice(1, 1)
  const bullets = gone?.highlights ?? []
  const project = {
    ...createEntry('projects', seededIds(9)),
    id: gone?.id ?? '',
    name: gone?.name ?? '',
    highlights: bullets,
  }
  mine.content.projects.push(project)
  theirs.content.work[1]!.highlights[0]!.text = 'Late words.'
  const { document } = merged(base, mine, theirs)
  expect(document.content.work.map((entry) => entry.id)).toEqual([first])
  expect(document.content.projects[0]?.highlights[0]?.text).toBe('Late words.')
})

it('lets a section go whose edited entry the other side put elsewhere, at every merge', () => {
  const made = seededIds(9)
  const entry = { ...createCustomEntry(made), name: 'Talk' }
  const custom = [
    { id: made.node(), title: 'Here', entries: [] },
    { id: made.node(), title: 'Gone', entries: [entry] },
  ]
  const from = { ...base, content: { ...base.content, custom } }
  const [mine, theirs] = [structuredClone(from), structuredClone(from)]
  mine.content.custom[1]!.entries[0]!.highlights = [{ id: made.node(), text: 'Late words.' }]
  theirs.content.custom = [{ ...custom[0]!, entries: [entry] }]
  const { document } = merged(from, mine, theirs)
  expect(document.content.custom).toHaveLength(1)
  expect(document.content.custom[0]?.entries[0]?.highlights[0]?.text).toBe('Late words.')
  expect(merged(from, mine, document).document).toEqual(document)
  expect(merged(from, document, theirs).document).toEqual(document)
})

it('refuses rather than drops when both together are too much', () => {
  const [mine, theirs] = [copy(), copy()]
  const many = (seed: number) =>
    Array.from(
      { length: 120 },
      (
        (ids) => () =>
          createEntry('work', ids)
      )(seededIds(seed)),
    )
  mine.content.work.push(...many(21))
  theirs.content.work.push(...many(22))
  expect(mergeDocuments(base, mine, theirs)).toMatchObject({ ok: false, code: 'not-allowed' })
})
