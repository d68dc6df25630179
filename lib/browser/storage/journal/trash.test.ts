import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { beforeEach, expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { paperOf } from '@/lib/resume/testing/paper-of'
import { databaseName } from './database'
import type { JournalNamespace } from './journal-types'
import { eraseShown } from './testing/erase-shown'
import { follow, ids, newNamespace, openTab, resumeOf, stepOf } from './testing/tabs'

let namespace: JournalNamespace = 'guest'

beforeEach(() => {
  namespace = newNamespace()
})

it('does not erase words that have come since somebody looked', async () => {
  const [here, there] = [openTab(namespace), openTab(namespace)]
  const document = resumeOf('Seen')
  here.save(document)
  await here.flush()
  await here.trash(document.id)
  const [shown] = await here.list()
  there.save(resumeOf('Typed in another tab', document))
  await there.flush()
  expect(await here.erase(document.id, shown?.revision ?? 0)).toBe(false)
  expect((await here.list()).map(({ name }) => name)).toEqual(['Typed in another tab'])
  expect(await eraseShown(here, document.id)).toBe(true)
  expect(await there.list()).toEqual([])
})

it('erases what this tab has written since it looked', async () => {
  const journal = openTab(namespace)
  const document = resumeOf('First')
  journal.save(document)
  await journal.flush()
  await journal.trash(document.id)
  journal.save(resumeOf('Second', document))
  const [shown] = await journal.list()
  journal.save(resumeOf('Third', document))
  await journal.flush()
  expect(await journal.erase(document.id, shown?.revision ?? 0)).toBe(true)
})

it('does not make a tab forget that another one has typed', async () => {
  const [here, there] = [openTab(namespace), openTab(namespace)]
  const document = resumeOf('First')
  here.save(document)
  await here.flush()
  await follow(there, document.id)
  const label = { ...document.content.basics, label: 'Typed in another tab' }
  there.save({ ...document, content: { ...document.content, basics: label } })
  await there.flush()
  await here.trash(document.id)
  await here.restore(document.id)
  here.save(resumeOf('Typed here', document))
  await here.flush()
  const found = await here.peek(document.id)
  const basics = found && paperOf(found).content.basics
  expect(basics).toMatchObject({ name: 'Typed here', label: 'Typed in another tab' })
})

it('does not erase words that come while the erasing is on its way', async () => {
  const [here, there] = [openTab(namespace), openTab(namespace)]
  const document = resumeOf('Seen')
  here.save(document)
  await here.flush()
  await here.trash(document.id)
  const [shown] = await here.list()
  there.save(resumeOf('Typed in another tab', document))
  const erasing = here.erase(document.id, shown?.revision ?? 0)
  await there.flush()
  expect(await erasing).toBe(false)
  expect((await there.list()).map(({ name }) => name)).toEqual(['Typed in another tab'])
})

it('takes, gives back and erases only what lies in it', async () => {
  let time = 10
  const journal = openTab(namespace, { now: () => time })
  const document = resumeOf('A')
  journal.save(document, { step: stepOf(createResume(ids)) })
  await journal.flush()
  await eraseShown(journal, document.id)
  expect(await journal.list()).toHaveLength(1)
  time = 20
  await journal.trash(document.id)
  expect((await journal.list())[0]).toMatchObject({ trashedAt: 20, updatedAt: 10 })
  await journal.restore(document.id)
  expect((await journal.list())[0]).toMatchObject({ trashedAt: null })
  await journal.trash(document.id)
  await eraseShown(journal, document.id)
  expect(await journal.list()).toEqual([])
  expect(await journal.load(document.id)).toEqual({ ok: false, code: 'not-found' })
  const database = await openDB(databaseName(namespace))
  for (const store of ['heads', 'documents', 'steps', 'histories']) {
    expect(await database.count(store)).toBe(0)
  }
  database.close()
})

it('leaves a document in the trash while it is edited elsewhere', async () => {
  const journal = openTab(namespace)
  const document = resumeOf('A')
  journal.save(document)
  await journal.trash(document.id)
  journal.save(resumeOf('B', document))
  await journal.flush()
  expect((await journal.list())[0]).toMatchObject({ name: 'B', trashedAt: expect.any(Number) })
})
