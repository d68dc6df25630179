import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fieldAddress } from '@/lib/resume/change/address'
import { createResume } from '@/lib/resume/create'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { paperOf } from '@/lib/resume/testing/paper-of'
import { type Connection, connectionOf } from '../storage/journal/connection'
import type { Journal } from '../storage/journal/journal-types'
import { ids, newNamespace, openTab, resumeOf } from '../storage/journal/testing/tabs'
import { mergeIn } from './merge-in'
import { newRow, withLastModified } from './transaction'

let connection: Connection
let journal: Journal
let base: ResumeDocument

const named = (name: string, day: number) =>
  withLastModified(resumeOf(name, base), `2026-05-0${day}T12:00:00.000Z`)

/** Merges a version of the account into the database, behind the back of the typing tab. */
const listen = (name: string, version: number) =>
  connection.use((database) => {
    const remote = { version, document: named(name, version) }
    return mergeIn(database, base.id, remote, Date.now(), ids.document)
  })

async function type(name: string) {
  journal.save(named(name, 1))
  await journal.flush()
}

async function conflicts() {
  const row = await connection.use((database) => database.get('sync', base.id))
  return row?.conflicts.map(({ address, mine, theirs }) => [address, mine, theirs])
}

/** CV that is equal here and in the account. */
beforeEach(async () => {
  const namespace = newNamespace()
  journal = openTab(namespace)
  connection = connectionOf(namespace, 1_000)
  base = createResume(ids)
  await type('')
  await connection.use(async (database) => {
    await database.put('sync-bases', { id: base.id, document: named('', 1) })
    await database.put('sync', { ...newRow(base.id), version: 1, remoteVersion: 1 })
  })
})

afterEach(() => connection.close())

describe('a field that is typed into while what came from elsewhere is written', () => {
  const address = fieldAddress('basics', 'name')

  it('is asked about, and no later change from elsewhere takes the words along', async () => {
    await listen('There', 2)
    await type('Here')
    expect(await conflicts()).toEqual([[address, 'Here', 'There']])
    await listen('There again', 3)
    expect(await conflicts()).toEqual([[address, 'Here', 'There']])
    const found = await journal.peek(base.id)
    expect(found && paperOf(found).content.basics.name).toBe('There again')
  })

  it('is asked about once, with the newest words, however far somebody types on', async () => {
    await listen('There', 2)
    for (const name of ['H', 'He', 'Her', 'Here']) await type(name)
    expect(await conflicts()).toEqual([[address, 'Here', 'There']])
  })
})
