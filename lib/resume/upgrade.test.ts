import { expect, it } from 'vitest'
import { createResume } from './create'
import { createIdGenerator } from './ids'
import { currentSchemaVersion } from './schema/document'
import { firstVersion } from './testing/documents-by-version'
import {
  applyUpgradeSteps,
  documentBytes,
  readDocument,
  type UpgradeStep,
  upgradeSteps,
} from './upgrade'

it('reads what it writes and does not share objects with it', () => {
  const made = createResume(createIdGenerator())
  const read = readDocument(made)
  expect(read).toEqual({ ok: true, document: made })
  expect(read.ok && read.document).not.toBe(made)
})

it('opens a document of every earlier version with every word', () => {
  const read = readDocument(firstVersion)
  expect(read.ok && read.document).toMatchObject(firstVersion)
  expect(read.ok && read.document.schemaVersion).toBe(currentSchemaVersion)
})

it("opens one with another tool's roles, which had no meaning here before, and keeps them", () => {
  const [entry] = firstVersion.content.work
  const stored = (roles: unknown) => ({
    ...firstVersion,
    content: { ...firstVersion.content, work: [{ ...entry, roles }] },
  })
  const roles = ['Lead', 'Welder']
  const read = readDocument(stored(roles))
  expect(read.ok && read.document.content).toMatchObject({ work: [{ _roles: roles, roles: [] }] })
  const own = [{ id: 'k3v8m2x0qz9f', position: 'Lead' }]
  const kept = readDocument(stored(own))
  expect(kept.ok && kept.document.content).toMatchObject({ work: [{ roles: own }] })
})

it("opens one without stories, or with another tool's, which it keeps", () => {
  const { content } = firstVersion
  const none = readDocument(firstVersion)
  expect(none.ok && none.document.content).toMatchObject({ stories: [] })
  const stories = ['Once upon a time']
  const read = readDocument({ ...firstVersion, content: { ...content, stories } })
  expect(read.ok && read.document.content).toMatchObject({ _stories: stories, stories: [] })
  const own = [{ id: '5t0ry5t0ry00', title: 'The pump', lines: ['basics'] }]
  const kept = readDocument({ ...firstVersion, content: { ...content, stories: own } })
  expect(kept.ok && kept.document.content).toMatchObject({ stories: own })
})

it("opens one with another tool's values by the names of fields that were added since, and keeps them", () => {
  const [entry] = firstVersion.content.work
  const long = 'a'.repeat(20_000)
  const entryOf = (employment: unknown) => ({ ...entry, employment })
  const contentOf = (employment: unknown) => ({
    ...firstVersion.content,
    work: [entryOf(employment)],
  })
  for (const employment of [{ kind: 'full' }, 7, ['a'], null, long]) {
    const lineage = {
      ...{ documentId: firstVersion.id, version: 1 },
      base: { content: contentOf(employment), design: firstVersion.design },
    }
    const read = readDocument({ ...firstVersion, content: contentOf(employment), lineage })
    const work = [{ _employment: employment, employment: '', name: entry?.name }]
    expect(read.ok && read.document).toMatchObject({
      content: { work },
      lineage: { base: { content: { work } } },
    })
  }
  const kept = readDocument({ ...firstVersion, content: contentOf('Part-time') })
  expect(kept.ok && kept.document.content).toMatchObject({ work: [{ employment: 'Part-time' }] })
})

it('has one step for each earlier version', () => {
  expect(upgradeSteps).toHaveLength(currentSchemaVersion - 1)
})

it('applies steps in order from the version that the document has', () => {
  const steps: UpgradeStep[] = [
    (document) => ({ ...document, path: 'b' }),
    (document) => ({ ...document, path: `${document.path}c` }),
  ]
  const first = { schemaVersion: 1, path: 'a' }
  expect(applyUpgradeSteps(first, 1, steps)).toEqual({ schemaVersion: 3, path: 'bc' })
  expect(applyUpgradeSteps({ schemaVersion: 2, path: 'x' }, 2, steps)).toEqual({
    schemaVersion: 3,
    path: 'xc',
  })
  expect(first).toEqual({ schemaVersion: 1, path: 'a' })
})

it('leaves newer documents alone', () => {
  const read = readDocument({
    ...firstVersion,
    schemaVersion: currentSchemaVersion + 1,
    content: 7,
  })
  expect(read).toMatchObject({ ok: false, code: 'newer-version' })
})

it.each([
  [null],
  ['text'],
  [[]],
  [{}],
  [{ ...firstVersion, schemaVersion: 0 }],
  [{ ...firstVersion, schemaVersion: '1' }],
  [{ ...firstVersion, kind: 'poem' }],
  [{ ...firstVersion, id: '7' }],
  [{ ...firstVersion, content: { basics: { name: 'x'.repeat(301) } } }],
  [{ ...firstVersion, design: { fontSize: 1e9 } }],
  [{ ...firstVersion, design: { fontSize: Number.NaN } }],
  [JSON.parse('{"schemaVersion":1,"__proto__":{"polluted":true}}')],
])('tells what is damaged (%#)', (input) => {
  const read = readDocument(input)
  expect(read).toMatchObject({ ok: false, code: 'damaged' })
  expect(!read.ok && read.problems.length).toBeGreaterThan(0)
  expect('polluted' in {}).toBe(false)
})

it('names the place', () => {
  const read = readDocument({
    ...firstVersion,
    content: { work: [{ id: 'k3v8m2x0qz1a', name: 7 }] },
  })
  expect(!read.ok && read.problems).toEqual([
    { path: 'content.work[0].name', code: 'wrong-type', reason: 'not of the right type' },
  ])
})

it('counts bytes, not characters', () => {
  const resume = createResume(createIdGenerator())
  const before = documentBytes(resume)
  resume.title = '日本'
  expect(documentBytes(resume)).toBe(before + 6)
})
