import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Change } from '@/lib/api/documents'
import { createIdGenerator } from '@/lib/resume/ids'
import type { OwnerId } from '../owner'
import { doAllDueWork } from '../testing/do-all-due-work'
import { openTestDocuments, titled } from '../testing/open-test-documents'
import { restoreDocument, trashDocument } from './change-trash'
import { readHead } from './document-rows'
import { eraseDocument } from './erase-document'
import { listChanges } from './list-changes'
import { type ListInput, listDocuments } from './list-documents'
import { patchDocument } from './patch-document'
import { maxDocuments } from './read-document-room'
import { readStoredDocument } from './read-stored-document'

const ids = createIdGenerator()
const minute = 60_000
const day = 24 * 60 * minute
const opened = await openTestDocuments()
const { ports, clock, save, titles } = opened
let owner: OwnerId

afterAll(() => ports.close())
beforeEach(() => {
  opened.changeOwner()
  owner = opened.owner
})

/** Reads pages until the last one. */
async function catchUp(after: string): Promise<{ changes: Change[]; marker: string }> {
  const changes: Change[] = []
  for (let marker = after; ; ) {
    const told = await listChanges(ports, owner, { after: marker })
    if (!told.ok) throw new Error(told.code)
    changes.push(...told.value.changes)
    marker = told.value.marker
    if (!told.value.hasMore) return { changes, marker }
  }
}

describe('saving', () => {
  it('lets one of many parallel saves of one version win, and tells the others what is there', async () => {
    const document = titled('base')
    await save(document, 0)
    const outcomes = await Promise.all(
      Array.from({ length: 30 }, (_, at) => save({ ...document, title: `save ${at}` }, 1)),
    )
    const won = outcomes.filter((outcome) => outcome.ok)
    expect(won.length).toBe(1)
    const read = await readStoredDocument(ports, owner, document)
    for (const outcome of outcomes) {
      if (outcome.ok) continue
      expect(outcome.code).toBe('version-conflict')
      expect(outcome.current).toEqual({ version: 2, document: read.ok && read.value.document })
    }
  })

  it('does one operation once, however often and at once it comes', async () => {
    const document = titled('base')
    await save(document, 0)
    const operationId = ids.document()
    const next = { ...document, title: 'next' }
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => save(next, 1, operationId)))
    for (const outcome of outcomes) expect(outcome).toMatchObject({ value: { version: 2 } })
    await save({ ...document, title: 'later' }, 2)
    // A late retry, after another save: still the version that it created.
    expect(await save(next, 1, operationId)).toMatchObject({ value: { version: 2 } })
    expect(await titles()).toEqual(['later'])
  })

  it('takes words that are there already from any base', async () => {
    const document = titled('base')
    await save(document, 0)
    await save({ ...document, title: 'same' }, 1)
    expect(await save({ ...document, title: 'same' }, 1)).toMatchObject({ value: { version: 2 } })
    expect(await save({ ...document, title: 'same' }, 0)).toMatchObject({ value: { version: 2 } })
  })

  it('does not make what it does not know from a later version', async () => {
    expect(await save(titled('lost'), 3)).toMatchObject({ ok: false, code: 'not-found' })
  })

  it('applies every one of many parallel patches', async () => {
    const document = titled()
    await save(document, 0)
    const fields = ['name', 'label', 'email', 'phone', 'url']
    const outcomes = await Promise.all(
      fields.map((field) =>
        patchDocument(ports, owner, {
          id: document.id,
          hunks: [{ kind: 'set', address: `basics/${field}`, before: '', after: field }],
          baseVersion: null,
          operationId: ids.document(),
        }),
      ),
    )
    expect(outcomes.every((outcome) => outcome.ok)).toBe(true)
    const read = await readStoredDocument(ports, owner, document)
    expect(read).toMatchObject({
      value: {
        version: 6,
        document: { content: { basics: { name: 'name', url: 'url', label: 'label' } } },
      },
    })
  })

  it('holds at most as many documents as it says, and takes one more after an erasure', async () => {
    const small = titled()
    await save(small, 0)
    const [row] = [await readHead(ports, owner, small.id)]
    if (!row) throw new Error('no head')
    // The limit counts heads.
    for (let at = 1; at < maxDocuments; at++) {
      const id = ids.document()
      const pk = `owner#${owner}`
      await ports.items.put({ pk, sk: `head#${id}`, data: { ...row, id } }, 'absent')
    }
    expect(await save(titled(), 0)).toMatchObject({ ok: false, code: 'limit-reached' })
    expect(await save({ ...small, title: 'still saved' }, 1)).toMatchObject({ ok: true })
    await trashDocument(ports, owner, small)
    await eraseDocument(ports, owner, small)
    expect(await save(titled(), 0)).toMatchObject({ ok: true })
  })
})

describe('a device whose clock is a day ahead', () => {
  it('saves, does not win later merges, and does not lead any list', async () => {
    const ahead = titled('ahead')
    ahead.content.meta.lastModified = new Date(clock.now + day).toISOString()
    const saved = await save(ahead, 0)
    if (!saved.ok) throw new Error(saved.code)
    const kept = new Date(clock.now).toISOString()
    expect(saved.value.lastModified).toBe(kept)
    expect(await readStoredDocument(ports, owner, ahead)).toMatchObject({
      value: { document: { content: { meta: { lastModified: kept } } } },
    })
    await save(titled('on time'), 0)
    expect(await titles()).toEqual(['on time', 'ahead'])
  })

  it('is believed by a few minutes, and behind by any', async () => {
    for (const lead of [4 * minute, -day, -4000 * day]) {
      const document = titled()
      document.content.meta.lastModified = new Date(clock.now + lead).toISOString()
      const saved = await save(document, 0)
      expect(saved).toMatchObject({ ok: true })
      expect(saved.ok && saved.value.lastModified).toBeUndefined()
    }
  })
})

describe('lists', () => {
  it('go by pages in every order without leaving one out', async () => {
    for (let at = 0; at < 23; at++) await save(titled(`cv ${String(at).padStart(2, '0')}`), 0)
    for (const sort of ['updated', 'created', 'title'] as const) {
      const seen: string[] = []
      let cursor: string | null = null
      do {
        const input: ListInput = { sort, limit: 5, ...(cursor ? { cursor } : {}) }
        const list = await listDocuments(ports, owner, input)
        if (!list.ok) throw new Error(list.code)
        seen.push(...list.value.items.map(({ title }) => title))
        cursor = list.value.cursor
      } while (cursor)
      const inOrder = Array.from({ length: 23 }, (_, at) => `cv ${String(at).padStart(2, '0')}`)
      expect(seen).toEqual(sort === 'title' ? inOrder : inOrder.reverse())
    }
    expect(await titles({ cursor: 'nonsense' })).toEqual(['invalid'])
    expect(await titles({ cursor: 'nonsense', sort: 'title' })).toEqual(['invalid'])
  })

  it('cut long words of a head between characters, under 1 kB', async () => {
    const document = titled('日本語'.repeat(100), '👩‍🔬'.repeat(60))
    await save(document, 0)
    const head = await readHead(ports, owner, document.id)
    expect(Buffer.byteLength(JSON.stringify(head))).toBeLessThan(1_000)
    expect(head?.title.endsWith('…')).toBe(true)
    expect(head?.name).not.toMatch(/\p{Surrogate}/u)
  })
})

describe('the trash', () => {
  it('hides, gives back, erases after 30 days, and tells other devices', async () => {
    const document = titled('thrown away')
    await save(document, 0)
    const before = await listChanges(ports, owner, {})
    await trashDocument(ports, owner, document)
    expect(await titles()).toEqual([])
    expect(await titles({ isTrashed: true })).toEqual(['thrown away'])
    expect(await save({ ...document, title: 'typed' }, 1)).toMatchObject({ code: 'trashed' })
    expect(await eraseDocument(ports, owner, { id: ids.document() })).toMatchObject({
      code: 'not-found',
    })
    await restoreDocument(ports, owner, document)
    expect(await titles()).toEqual(['thrown away'])
    expect(await eraseDocument(ports, owner, document)).toMatchObject({ code: 'not-trashed' })
    await trashDocument(ports, owner, document)
    clock.now += 30 * day - 1
    await doAllDueWork(ports)
    expect(await titles({ isTrashed: true })).toEqual(['thrown away'])
    clock.now += 1
    await doAllDueWork(ports)
    expect(await readStoredDocument(ports, owner, document)).toMatchObject({ code: 'gone' })
    expect(await save(document, 0)).toMatchObject({ code: 'gone' })
    const after = before.ok ? before.value.marker : ''
    const told = await listChanges(ports, owner, { after })
    expect(told).toMatchObject({ value: { changes: [{ id: document.id, isErased: true }] } })
  })
})

describe('changes', () => {
  it('tell everything in pages, then what came since, and everything again after a set-back', async () => {
    const made = Array.from({ length: 230 }, (_, at) => titled(`cv ${at}`))
    for (const document of made) await save(document, 0)
    const first = await listChanges(ports, owner, {})
    if (!first.ok) throw new Error(first.code)
    expect(first.value).toMatchObject({ hasMore: true })
    const late = titled('made in between')
    await save(late, 0)
    const second = await listChanges(ports, owner, { after: first.value.marker })
    if (!second.ok) throw new Error(second.code)
    expect(second.value.hasMore).toBe(false)
    const seen = new Set([...first.value.changes, ...second.value.changes].map(({ id }) => id))
    expect(seen.size).toBe(231)
    // The last minute before the marker is listed once more, and then nothing.
    clock.now += 10 * minute
    const { marker } = await catchUp(second.value.marker)
    clock.now += 10 * minute
    expect((await catchUp(marker)).changes).toEqual([])
    const future = await listChanges(ports, owner, { after: String(clock.now + day) })
    expect(future.ok && future.value.changes.length).toBe(200)
    expect(await listChanges(ports, owner, { after: 'x' })).toMatchObject({ code: 'invalid' })
  })
})
