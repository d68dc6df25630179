import { afterEach, describe, expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { dayMs, hourMs } from '@/lib/resume/dates/durations'
import { createIdGenerator } from '@/lib/resume/ids'
import type { Document } from '@/lib/resume/schema/document'
import { openAwsStoresWhenAsked } from '@/tests/support/aws-stores'
import { duePrefix } from '../kernel/rows/due-rows'
import type { Outcome } from '../outcome'
import { type OwnerId, toOwnerId } from '../owner'
import type { OpenedPorts } from '../ports'
import { Crash, cutAfter } from '../testing/cut-items'
import { doAllDueWork } from '../testing/do-all-due-work'
import { openTestItems, openTestPorts } from '../testing/test-ports'
import { keepVersion } from '../versions/keep-version'
import { listVersions } from '../versions/list-versions'
import { nameVersion } from '../versions/name-version'
import { readVersion } from '../versions/read-version'
import { restoreVersion } from '../versions/restore-version'
import { restoreDocument, trashDocument } from './change-trash'
import { createDocument } from './create-document'
import { duplicateDocument } from './duplicate-document'
import { eraseDocument } from './erase-document'
import { listChanges } from './list-changes'
import { listDocuments } from './list-documents'
import { patchDocument } from './patch-document'
import { readStoredDocument } from './read-stored-document'
import { saveDocument } from './save-document'

const owner: OwnerId = toOwnerId('018f0000-0000-7000-8000-00000000000a')
const ids = createIdGenerator()
const minute = 60_000
const start = Date.parse('2026-03-01T12:00:00Z')

function titled(document: Document, title: string): Document {
  return { ...document, title }
}

type World = { ports: OpenedPorts; clock: { now: number }; document: Document }
let opened: OpenedPorts[] = []
afterEach(async () => {
  await Promise.all(opened.map((ports) => ports.close()))
  opened = []
})

/** Opens a home with one document of three versions, of which the first two are stored. */
async function openWorld(): Promise<World> {
  const clock = { now: start }
  const now = () => clock.now
  // The crashes are between writes; the atomicity of one write is covered by the store's own tests.
  const stores = (await openAwsStoresWhenAsked(now)) ?? { items: openTestItems(now) }
  const ports = await openTestPorts({ now, ...stores })
  opened.push(ports)
  const document = createResume(ids)
  const save = (title: string, baseVersion: number) =>
    saveDocument(ports, owner, {
      id: document.id,
      document: titled(document, title),
      baseVersion,
      operationId: ids.document(),
    })
  await save('one', 0)
  clock.now += 11 * minute
  await save('two', 1)
  clock.now += 11 * minute
  await save('three', 2)
  clock.now += 11 * minute
  return { ports, clock, document }
}

type Step = {
  name: string
  /** Everything up to the step, without cuts. */
  prepare?: (world: World) => Promise<unknown>
  run: (ports: OpenedPorts, world: World, operationId: string) => Promise<Outcome<unknown>>
  /** Title of the document after the step was retried; null when it is gone. */
  ends: string | null
  isTrashed?: boolean
  documents?: number
}

const steps: Step[] = [
  {
    name: 'create',
    run: (ports, { document }, operationId) => {
      const copy = { ...titled(document, 'made'), id: operationId }
      return createDocument(ports, owner, {
        from: { document: copy },
        operationId,
        newId: operationId,
      })
    },
    ends: 'three',
    documents: 2,
  },
  {
    name: 'save that keeps what was there',
    run: (ports, { document }, operationId) =>
      saveDocument(ports, owner, {
        id: document.id,
        document: titled(document, 'four'),
        baseVersion: 3,
        operationId,
      }),
    ends: 'four',
  },
  {
    name: 'save that keeps what is sent',
    run: (ports, { document }, operationId) =>
      saveDocument(ports, owner, {
        id: document.id,
        document: titled(document, 'four'),
        baseVersion: 3,
        operationId,
        checkpoint: 'import',
      }),
    ends: 'four',
  },
  {
    name: 'patch',
    run: (ports, { document }, operationId) =>
      patchDocument(ports, owner, {
        id: document.id,
        hunks: [{ kind: 'set', address: 'document/title', before: 'three', after: 'patched' }],
        baseVersion: null,
        operationId,
      }),
    ends: 'patched',
  },
  {
    name: 'trash',
    run: (ports, { document }) => trashDocument(ports, owner, document),
    ends: 'three',
    isTrashed: true,
  },
  {
    name: 'restore',
    prepare: ({ ports, document }) => trashDocument(ports, owner, document),
    run: (ports, { document }) => restoreDocument(ports, owner, document),
    ends: 'three',
  },
  {
    name: 'erase',
    prepare: ({ ports, document }) => trashDocument(ports, owner, document),
    run: (ports, { document }) => eraseDocument(ports, owner, document),
    ends: null,
    documents: 0,
  },
  {
    name: 'duplicate',
    run: (ports, { document }, operationId) =>
      duplicateDocument(ports, owner, { id: document.id, newId: operationId, operationId }),
    ends: 'three',
    documents: 2,
  },
  {
    name: 'keep a version',
    run: (ports, { document }) =>
      keepVersion(ports, owner, { id: document.id, name: 'sent', reason: 'named' }),
    ends: 'three',
  },
  {
    name: 'name a version',
    run: (ports, { document }) =>
      nameVersion(ports, owner, { id: document.id, number: 1, name: 'first' }),
    ends: 'three',
  },
  {
    name: 'restore a version',
    run: (ports, { document }, operationId) =>
      restoreVersion(ports, owner, { id: document.id, number: 1, operationId }),
    ends: 'one',
  },
  {
    name: 'sweep of old versions',
    prepare: async ({ clock }) => {
      clock.now += 400 * 24 * 60 * minute
    },
    run: async (ports) => ({ ok: true, value: await doAllDueWork(ports) }),
    ends: 'three',
  },
]

/** Checks the invariants that hold at any time, whatever was cut off before. */
async function expectReadsWell(ports: OpenedPorts, titles: readonly string[]): Promise<void> {
  const list = await listDocuments(ports, owner, {})
  const trash = await listDocuments(ports, owner, { isTrashed: true })
  if (!list.ok || !trash.ok) throw new Error('The lists cannot be read')
  for (const { id } of [...list.value.items, ...trash.value.items]) {
    const read = await readStoredDocument(ports, owner, { id })
    if (!read.ok) throw new Error(`A document of the list answers ${read.code}`)
    expect(titles).toContain(read.value.document.title)
    const versions = await listVersions(ports, owner, { id })
    if (!versions.ok) throw new Error('The versions cannot be read')
    for (const { number, title } of versions.value.items) {
      const version = await readVersion(ports, owner, { id, number })
      if (!version.ok) throw new Error('A version of the list cannot be read')
      expect(version.value.document.title).toBe(title)
    }
  }
}

/** After everything has healed, no row is left that belongs to nothing, and heads say what is. */
async function expectHealed(ports: OpenedPorts): Promise<void> {
  const { items } = await ports.items.scan({ limit: 1_000 })
  const rows = items.filter(({ pk }) => pk.startsWith('owner#'))
  const bodies = new Map(
    rows.filter(({ sk }) => sk.startsWith('body#')).map(({ sk, data }) => [sk.slice(5), data]),
  )
  const heads = rows.filter(({ sk }) => sk.startsWith('head#'))
  expect(heads.map(({ sk }) => sk.slice(5)).sort()).toEqual([...bodies.keys()].sort())
  for (const { data } of heads) {
    expect(data.isErasing).toBe(false)
    expect(data.version).toBe(bodies.get(String(data.id))?.version)
  }
  for (const { sk } of rows.filter((row) => row.sk.startsWith('version-'))) {
    expect(bodies.has(sk.split('#')[1] ?? '')).toBe(true)
  }
}

/** Returns all rows of documents. */
async function rowsOf(ports: OpenedPorts) {
  const { items } = await ports.items.scan({ limit: 1_000 })
  return items.filter(({ pk, sk }) => pk.startsWith('owner#') && !sk.startsWith(duePrefix))
}

const titles = ['one', 'two', 'three', 'four', 'made', 'patched']

describe('a crash after any single write', () => {
  it.each(steps)('$name: reads well, a retry finishes it once', async (step) => {
    for (let writes = 0; writes < 60; writes++) {
      const world = await openWorld()
      await step.prepare?.(world)
      const operationId = ids.document()
      const { items, wasCut } = cutAfter(world.ports.items, writes)
      const first = await step
        .run({ ...world.ports, items }, world, operationId)
        .catch((error: unknown) => {
          if (!(error instanceof Crash)) throw error
          return null
        })
      await expectReadsWell(world.ports, titles)
      const retried = await step.run(world.ports, world, operationId)
      expect(retried).toMatchObject({ ok: true })
      if (first?.ok && step.name !== 'sweep of old versions') expect(retried).toEqual(first)
      await expectReadsWell(world.ports, titles)
      await expectEnd(world, step)
      await expectHealed(world.ports)
      if (!wasCut()) return
    }
    throw new Error('The step never came to its end')
  })

  it.each(steps)('$name: reads well, the sweep finishes it without a retry', async (step) => {
    for (let writes = 0; writes < 60; writes++) {
      const world = await openWorld()
      await step.prepare?.(world)
      const { items, wasCut } = cutAfter(world.ports.items, writes)
      await step.run({ ...world.ports, items }, world, ids.document()).catch(() => null)
      const before = world.ports.now()
      world.clock.now += 2 * dayMs
      await doAllDueWork(world.ports)
      await expectHealed(world.ports)
      await expectReadsWell(world.ports, titles)
      // Another round finds nothing to do.
      const after = await rowsOf(world.ports)
      world.clock.now += hourMs
      await doAllDueWork(world.ports)
      expect(await rowsOf(world.ports)).toEqual(after)
      const changes = await listChanges(world.ports, owner, { after: String(before) })
      expect(changes.ok).toBe(true)
      if (!wasCut()) return
    }
    throw new Error('The step never came to its end')
  })

  async function expectEnd({ ports, document }: World, step: Step): Promise<void> {
    const read = await readStoredDocument(ports, owner, document)
    if (step.ends === null) expect(read).toMatchObject({ ok: false, code: 'gone' })
    else expect(read).toMatchObject({ ok: true, value: { document: { title: step.ends } } })
    const list = await listDocuments(ports, owner, { isTrashed: step.isTrashed ?? false })
    expect(list.ok && list.value.items.length).toBe(step.documents ?? 1)
    const changes = await listChanges(ports, owner, {})
    const told = changes.ok ? changes.value.changes : []
    expect(told.find(({ id }) => id === document.id)?.isErased).toBe(step.ends === null)
  }
})
