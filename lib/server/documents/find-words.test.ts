import { afterAll, beforeEach, expect, it } from 'vitest'
import { createEntry } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { type ItemKey, StoreUnavailableError } from '../items/item-types'
import { bodyPrefix, ownerPartition } from '../kernel/rows/row-keys'
import type { OwnerId } from '../owner'
import { openTestDocuments, titled } from '../testing/open-test-documents'
import { trashDocument } from './change-trash'
import { eraseDocument } from './erase-document'
import { listDocuments } from './list-documents'
import { maintainDocument } from './maintain-document'
import { putSearchWords, searchWordsPrefix } from './search-rows'

const ids = createIdGenerator()
const opened = await openTestDocuments()
const { ports, save, titles } = opened
let owner: OwnerId

afterAll(() => ports.close())
beforeEach(() => {
  opened.changeOwner()
  owner = opened.owner
})

it('finds by words of title, name and label, whatever their case and accents', async () => {
  await save(titled('München', 'Łucja Özil'), 0)
  await save(titled('Porto', 'Ana'), 0)
  expect(await titles({ search: 'munchen ozil' })).toEqual(['München'])
  expect(await titles({ search: 'ANA' })).toEqual(['Porto'])
  expect(await titles({ search: 'ana munchen' })).toEqual([])
})

it('finds by words of the text, as they are now', async () => {
  const nurse = titled('Wards')
  nurse.content.work = [{ ...createEntry('work', ids), name: 'Klinik Straße', position: 'Nurse' }]
  nurse.content.skills = [{ ...createEntry('skills', ids), name: 'Triage', hidden: true }]
  await save(nurse, 0)
  await save(titled('Other'), 0)
  expect(await titles({ search: 'klinik wards' })).toEqual(['Wards'])
  expect(await titles({ search: 'STRASSE triage' })).toEqual(['Wards'])
  expect(await titles({ search: 'klinik other' })).toEqual([])
  const changed = structuredClone(nurse)
  changed.content.work = [{ ...createEntry('work', ids), name: 'Hafen' }]
  await save(changed, 1)
  expect(await titles({ search: 'klinik' })).toEqual([])
  expect(await titles({ search: 'hafen' })).toEqual(['Wards'])
  expect(await titles({ search: 'hafen', isTrashed: true })).toEqual([])
})

it('reads a document for a search once, until it changes', async () => {
  const documents = ['one', 'two', 'three'].map((title) => titled(title))
  for (const document of documents) await save(document, 0)
  await titles({ search: 'one' })
  let bodies = 0
  const items = {
    ...ports.items,
    get: (key: ItemKey) => {
      if (key.sk.startsWith(bodyPrefix)) bodies++
      return ports.items.get(key)
    },
  }
  expect((await listDocuments({ items }, owner, { search: 'two' })).ok).toBe(true)
  expect(bodies).toBe(0)
  const [first] = documents
  if (first) await save({ ...first, title: 'four' }, 1)
  await listDocuments({ items }, owner, { search: 'two' })
  expect(bodies).toBe(1)
})

it('searches a store that takes no more', async () => {
  const document = titled('kept')
  document.content.basics.summary = 'Sails and rigging'
  await save(document, 0)
  const items = {
    ...ports.items,
    put: () => Promise.reject(new StoreUnavailableError('full')),
  }
  const list = await listDocuments({ items }, owner, { search: 'rigging' })
  expect(list.ok && list.value.items.map(({ title }) => title)).toEqual(['kept'])
})

it('gives others their turn while it reads, whether or not the store takes the words', async () => {
  for (let at = 0; at < 24; at++) await save(titled(`cv ${at}`), 0)
  const busy = () => Promise.reject(new StoreUnavailableError('busy'))
  for (const items of [{ ...ports.items, put: busy }, ports.items]) {
    let turns = 0
    let isOver = false
    const count = () => {
      turns++
      if (!isOver) setImmediate(count)
    }
    setImmediate(count)
    const list = await listDocuments({ items }, owner, { search: 'cv' })
    isOver = true
    expect(list.ok && list.value.items.length).toBe(24)
    expect(turns).toBeGreaterThanOrEqual(3)
  }
})

it('leaves no words behind of what is erased, whenever somebody searches', async () => {
  const document = titled('gone')
  document.content.basics.summary = 'Heliograph'
  await save(document, 0)
  const left = async () => {
    const page = await ports.items.query({
      pk: ownerPartition(owner),
      prefix: searchWordsPrefix,
      limit: 10,
    })
    return page.items.length
  }
  await trashDocument(ports, owner, document)
  await titles({ search: 'heliograph', isTrashed: true })
  expect(await left()).toBe(1)
  // Erased between reading its content and storing its search words.
  const items = {
    ...ports.items,
    async put(...draft: Parameters<typeof ports.items.put>) {
      if (draft[0].sk.startsWith(searchWordsPrefix)) await eraseDocument(ports, owner, document)
      return ports.items.put(...draft)
    },
  }
  const rows = await ports.items.query({
    pk: ownerPartition(owner),
    prefix: searchWordsPrefix,
    limit: 10,
  })
  for (const row of rows.items) await ports.items.delete(row, 'any')
  await listDocuments({ items }, owner, { search: 'heliograph', isTrashed: true })
  expect(await left()).toBe(0)
  // A search that was cut off before it checked again.
  await putSearchWords(ports, owner, { id: document.id, version: 1, words: 'heliograph' }, 'any')
  await maintainDocument(ports, owner, document.id)
  expect(await left()).toBe(0)
})
