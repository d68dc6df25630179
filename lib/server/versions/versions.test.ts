import { afterAll, beforeEach, expect, it } from 'vitest'
import { createEntry, createResume as emptyResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { readStoredDocument } from '../documents/read-stored-document'
import { saveDocument } from '../documents/save-document'
import { toOwnerId } from '../owner'
import { doAllDueWork } from '../testing/do-all-due-work'
import { openTestPorts } from '../testing/test-ports'
import { keepVersion } from './keep-version'
import { listVersions } from './list-versions'
import { nameVersion } from './name-version'
import { readVersion } from './read-version'
import { restoreVersion } from './restore-version'

const owner = toOwnerId('018f0000-0000-7000-8000-00000000000a')
const ids = createIdGenerator()
const minute = 60_000
const clock = { now: 0 }
let document: ResumeDocument
let version = 0

const ports = await openTestPorts({ now: () => clock.now })
afterAll(() => ports.close())
beforeEach(() => {
  clock.now = Date.parse('2026-03-01T12:00:00Z')
  document = emptyResume(ids)
  version = 0
})

async function save(
  change: (draft: ResumeDocument) => void,
  checkpoint?: 'import' | 'suggestion',
): Promise<void> {
  document = structuredClone(document)
  change(document)
  const saved = await saveDocument(ports, owner, {
    id: document.id,
    document,
    baseVersion: version,
    operationId: ids.document(),
    ...(checkpoint ? { checkpoint } : {}),
  })
  if (!saved.ok) throw new Error(saved.code)
  version = saved.value.version
}

async function versions() {
  const list = await listVersions(ports, owner, { id: document.id })
  return list.ok ? list.value.items : []
}

const title = (text: string) => (draft: ResumeDocument) => {
  draft.title = text
}

it('keeps how a document was left when it is taken up again', async () => {
  await save(title('Monday'))
  clock.now += 9 * minute
  await save(title('Monday, later'))
  expect(await versions()).toEqual([])
  clock.now += 10 * minute
  await save(title('Tuesday'))
  expect(await versions()).toMatchObject([{ number: 2, reason: 'idle', title: 'Monday, later' }])
})

it('keeps one every ten minutes of writing', async () => {
  for (let at = 0; at < 45; at++) {
    await save(title(`word ${at}`))
    clock.now += minute
  }
  expect((await versions()).map(({ reason }) => reason)).toEqual(Array(4).fill('writing'))
})

it('keeps what was there before another template, and what is sent with a reason', async () => {
  await save(title('plain'))
  await save((draft) => {
    draft.design.template = 'compact'
  })
  await save(title('imported'), 'import')
  await save(title('after it'))
  expect(await versions()).toMatchObject([
    { number: 3, reason: 'import', title: 'imported' },
    { number: 1, reason: 'template', title: 'plain' },
  ])
})

it('says what changed since the one before', async () => {
  await save(title('one'), 'import')
  const job = { ...createEntry('work', ids), position: 'Nurse' }
  await save((draft) => {
    draft.content.work.push(job)
    draft.content.basics.name = 'Ana Ferreira'
    draft.content.basics.email = 'ana@example.org'
  }, 'suggestion')
  await save((draft) => {
    draft.content.work[0] = { ...job, highlights: [{ id: ids.node(), text: 'Led nights' }] }
    draft.design.accent = '#005f73'
    draft.content.meta.lastModified = '2026-03-01T12:00:00Z'
  }, 'suggestion')
  const [third, second, first] = await versions()
  expect(first?.changes).toEqual([])
  expect(second?.changes).toEqual(
    expect.arrayContaining([
      { kind: 'added', section: 'work', count: 1 },
      { kind: 'changed', section: 'basics', count: 2 },
    ]),
  )
  expect(third?.changes).toEqual(
    expect.arrayContaining([
      { kind: 'changed', section: 'work', count: 1 },
      { kind: 'design', section: 'design', count: 1 },
    ]),
  )
  expect(third?.changes.length).toBe(2)
})

it('names one, keeps it for years, and says what changed across those that went', async () => {
  await save(title('sent'))
  await keepVersion(ports, owner, {
    id: document.id,
    name: ' Sent to Meridian ',
    reason: 'named',
  })
  clock.now += minute
  await save((draft) => {
    draft.content.basics.name = 'Ana'
  }, 'import')
  clock.now += minute
  await save((draft) => {
    draft.content.basics.label = 'Nurse'
  }, 'import')
  expect((await versions()).length).toBe(3)
  clock.now += 30 * 24 * 60 * minute
  await doAllDueWork(ports)
  const [last, first] = await versions()
  expect(first).toMatchObject({ number: 1, name: 'Sent to Meridian', reason: 'named' })
  expect(last).toMatchObject({
    number: 3,
    changes: [{ kind: 'changed', section: 'basics', count: 2 }],
  })
  clock.now += 700 * 24 * 60 * minute
  await doAllDueWork(ports)
  expect((await versions()).map(({ number }) => number)).toEqual([1])
  await nameVersion(ports, owner, { id: document.id, number: 1, name: 'First' })
  expect(await versions()).toMatchObject([{ name: 'First' }])
  expect(await readVersion(ports, owner, { id: document.id, number: 1 })).toMatchObject({
    ok: true,
    value: { document: { title: 'sent' } },
  })
})

it('goes back as a new save, and can take that back in the same way', async () => {
  await save(title('old'), 'import')
  await save(title('new'))
  const before = document
  clock.now += minute
  const operationId = ids.document()
  const restored = await restoreVersion(ports, owner, { id: document.id, number: 1, operationId })
  expect(restored).toMatchObject({ ok: true, value: { version: 3 } })
  const again = await restoreVersion(ports, owner, { id: document.id, number: 1, operationId })
  expect(again).toEqual(restored)
  expect(await versions()).toMatchObject([{ number: 2, reason: 'restore' }, { number: 1 }])
  const read = await readStoredDocument(ports, owner, document)
  expect(read).toMatchObject({ ok: true, value: { title: 'old' } })
  const undone = { id: document.id, number: 2, operationId: ids.document() }
  expect(await restoreVersion(ports, owner, undone)).toMatchObject({ ok: true })
  const back = await readStoredDocument(ports, owner, document)
  if (!back.ok) throw new Error(back.code)
  const { meta, ...content } = back.value.document.content
  expect({ ...back.value.document, content: { ...content, meta: before.content.meta } }).toEqual(
    before,
  )
  expect(meta.lastModified).toBe(new Date(clock.now).toISOString())
  // Equal content is no change.
  const same = { id: document.id, number: 2, operationId: ids.document() }
  expect(await restoreVersion(ports, owner, same)).toMatchObject({ value: { version: 4 } })
})

it('answers what is not there', async () => {
  await save(title('one'))
  const operationId = ids.document()
  const at = { id: document.id, number: 7 }
  expect(await readVersion(ports, owner, at)).toMatchObject({ code: 'not-found' })
  expect(await nameVersion(ports, owner, { ...at, name: 'x' })).toMatchObject({
    code: 'not-found',
  })
  expect(await restoreVersion(ports, owner, { ...at, operationId })).toMatchObject({
    code: 'not-found',
  })
})
