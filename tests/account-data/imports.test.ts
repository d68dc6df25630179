// @module-tag nightly
// Every file of an archive: tests/account-data/round-trip.test.ts brings one back.

import { strToU8, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defaultArchiveLimits } from '@/lib/server/archive/archive-limits'
import { createArchiveReader, startArchiveThread } from '@/lib/server/archive/create-archive-reader'
import { trashDocument } from '@/lib/server/documents/change-trash'
import { readBody, readHead, readHeads } from '@/lib/server/documents/document-rows'
import { eraseDocument } from '@/lib/server/documents/erase-document'
import { saveDocument } from '@/lib/server/documents/save-document'
import { readAccountImport } from '@/lib/server/imports/account/account-import-rows'
import { planPlaces } from '@/lib/server/imports/account/plan-places'
import { runAccountImport } from '@/lib/server/imports/account/run-account-import'
import { fontKey } from '@/lib/server/photos/photo-files'
import type { OpenedPorts } from '@/lib/server/ports'
import { privateFactRows } from '@/lib/server/private-facts/private-fact-rows'
import { Crash, cutAfter } from '@/lib/server/testing/cut-items'
import { openTestItems, openTestPorts } from '@/lib/server/testing/test-ports'
import { readAllVersionHeads } from '@/lib/server/versions/version-rows'
import { idOfFile, ownFontFile } from '@/tests/fixtures/own-font'
import { openAwsStoresWhenAsked } from '@/tests/support/aws-stores'
import { bundleChild } from '@/tests/support/child-bundle'
import { takeArchives } from '@/tests/support/take-export'
import {
  bring,
  fillAccount,
  newOwner,
  type Planned,
  placeArchive,
  readsHere,
  takesPictures,
} from './filled-account'

const { signal } = new AbortController()
let ports: OpenedPorts
beforeEach(async () => {
  ports = await openTestPorts((await openAwsStoresWhenAsked()) ?? { items: openTestItems() })
})
afterEach(() => ports.close())

const planned: Planned = {
  kind: 'resume',
  words: 'Rosa',
  saves: 2,
  isTrashed: false,
  hasPhoto: true,
  hasPdf: true,
  follows: null,
}

async function takeOne(plan: readonly Planned[] = [planned]) {
  const from = newOwner(ports)
  const made = await fillAccount(ports, from, plan)
  const [bytes = new Uint8Array()] = await takeArchives(ports, from)
  const [document] = made
  if (!document) throw new Error('There is no document')
  return { from, made, document, bytes }
}

describe('an archive that is brought', () => {
  it('has the private facts of its person, once, and none that is damaged', async () => {
    const [from, to] = [newOwner(ports), newOwner(ports)]
    await fillAccount(ports, from, [planned])
    const fact = {
      ...{
        id: ports.ids.document(),
        entry: 'basics',
        about: '',
        question: 'How many?',
        text: '12',
      },
      at: '2026-11-30T08:00:00.000Z',
    }
    await privateFactRows.create(ports, from, fact)
    const damaged = { ...fact, id: ports.ids.document(), question: '' }
    await privateFactRows.create(ports, from, damaged)
    const [bytes = new Uint8Array()] = await takeArchives(ports, from)
    for (let time = 0; time < 2; time++) {
      const brought = await bring(ports, to, bytes)
      expect(brought?.result?.refused).toEqual([
        { file: 'data/private-facts.jsonl', code: 'wrong-content' },
      ])
      expect([...(await privateFactRows.readAll(ports, to)).values()]).toMatchObject([fact])
    }
  })

  it('lets others be answered between its documents', async () => {
    const count = 120
    const plan = Array.from({ length: count }, (_, at) => ({
      ...planned,
      words: `Rosa ${at}`,
      saves: 1,
      hasPhoto: false,
      hasPdf: false,
    }))
    const { bytes } = await takeOne(plan)
    let turns = 0
    let isOver = false
    const countTurns = () => {
      turns++
      if (!isOver) setImmediate(countTurns)
    }
    setImmediate(countTurns)
    const file = await bundleChild('lib/server/archive/archive-worker.ts')
    const archives = createArchiveReader(() => startArchiveThread(file), {
      ...defaultArchiveLimits,
      deadline: 60_000,
    })
    const read = await archives.read({ bytes, now: ports.now() })
    await archives.close()
    if (!read.ok) throw new Error(read.code)
    expect(read.archive.documents.length).toBe(count)
    const before = turns
    const places = await planPlaces(ports, newOwner(ports), read.archive.documents)
    isOver = true
    // Each document is placed in a turn of its own.
    expect(turns - before).toBeGreaterThanOrEqual(count)
    expect(places.length).toBe(count)
  })

  it('adds nothing again after its documents were edited here, and nothing changes them', async () => {
    const { document, bytes } = await takeOne()
    const owner = newOwner(ports)
    await bring(ports, owner, bytes)
    const edited = { ...document, title: 'Edited here' }
    const operationId = ports.ids.document()
    const input = { id: document.id, document: edited, baseVersion: 2, operationId }
    expect((await saveDocument(ports, owner, input)).ok).toBe(true)
    const again = await bring(ports, owner, bytes)
    expect(again?.result).toMatchObject({ added: 0, alreadyHere: 1, versions: 0 })
    expect(await readHeads(ports, owner)).toHaveLength(1)
    expect((await readBody(ports, owner, document.id))?.document.title).toBe('Edited here')
  })

  it('brings back what was erased, as another document', async () => {
    const { document, bytes } = await takeOne()
    const owner = newOwner(ports)
    await bring(ports, owner, bytes)
    await trashDocument(ports, owner, { id: document.id })
    expect((await eraseDocument(ports, owner, { id: document.id })).ok).toBe(true)
    expect((await bring(ports, owner, bytes))?.result).toMatchObject({ added: 1, versions: 2 })
    const [head] = await readHeads(ports, owner)
    expect(head?.id).not.toBe(document.id)
    expect((await bring(ports, owner, bytes))?.result).toMatchObject({ added: 0, alreadyHere: 1 })
  })

  it('into the account that it is of adds nothing, also to what lies in its trash', async () => {
    const { from, bytes } = await takeOne([planned, { ...planned, isTrashed: true }])
    const result = { added: 0, alreadyHere: 2, versions: 0, pictures: 0, pdfs: 0, refusedCount: 0 }
    expect((await bring(ports, from, bytes))?.result).toMatchObject(result)
  })

  it('puts what was in the trash there, for its 30 days from now', async () => {
    const { document, bytes } = await takeOne([{ ...planned, isTrashed: true }])
    const owner = newOwner(ports)
    const before = ports.now()
    await bring(ports, owner, bytes)
    expect((await readHead(ports, owner, document.id))?.trashedAt).toBeGreaterThanOrEqual(before)
  })

  it('says why nothing of it was read, and keeps no file', async () => {
    const owner = newOwner(ports)
    const row = await bring(ports, owner, zipSync({ 'a.txt': strToU8('hello') }))
    expect(row).toMatchObject({ status: 'failed', code: 'no-export', result: null })
    expect((await ports.files.list('uploads/')).files).toEqual([])
  })

  it('brings a font that a document names, byte for byte', async () => {
    const from = newOwner(ports)
    await fillAccount(ports, from, [planned])
    const font = ownFontFile()
    const id = idOfFile(font)
    await ports.files.put(fontKey(from, id), font, 'font/ttf')
    const [bytes = new Uint8Array()] = await takeArchives(ports, from)
    const owner = newOwner(ports)
    expect((await bring(ports, owner, bytes))?.result).toMatchObject({ pictures: 2, refused: [] })
    const brought = await ports.files.get(fontKey(owner, id))
    expect(Buffer.from(brought?.bytes ?? []).equals(Buffer.from(font))).toBe(true)
  })

  it('refuses a picture that no decoder takes, and takes the rest', async () => {
    const { bytes } = await takeOne()
    const owner = newOwner(ports)
    const id = await placeArchive(ports, owner, bytes)
    const maker = { ...takesPictures, make: async () => ({ ok: false, code: 'damaged' }) as const }
    await runAccountImport({ ...ports, archives: readsHere, maker }, owner, { id, signal })
    const result = (await readAccountImport(ports, owner, id))?.result
    expect(result).toMatchObject({ added: 1, pictures: 0, refused: [{ code: 'wrong-content' }] })
  })
})

it('an import that is cut off comes to the same, wherever it dies, and says what it has brought', async () => {
  const plan = [planned, { ...planned, isTrashed: true, follows: 0 }]
  const { bytes, made } = await takeOne(plan)
  let rounds = 0
  for (let isCut = true; isCut; rounds++) {
    const owner = newOwner(ports)
    // The row and the file are there before anybody works on it.
    const id = await placeArchive(ports, owner, bytes)
    const cut = cutAfter(ports.items, rounds)
    const parts = { ...ports, archives: readsHere, maker: takesPictures }
    await runAccountImport({ ...parts, items: cut.items }, owner, { id, signal }).catch(
      (error: unknown) => {
        if (!(error instanceof Crash)) throw error
      },
    )
    isCut = cut.wasCut()
    await runAccountImport(parts, owner, { id, signal })
    const result = (await readAccountImport(ports, owner, id))?.result
    expect(result).toMatchObject({ added: 2, alreadyHere: 0, refusedCount: 0 })
    const heads = await readHeads(ports, owner)
    expect(heads.map(({ trashedAt }) => trashedAt !== null).sort()).toEqual([false, true])
    for (const { id: documentId } of made) {
      const versions = await readAllVersionHeads(ports, owner, documentId)
      expect(versions.map(({ pdf }) => pdf !== null)).toEqual([true, false])
    }
  }
  expect(rounds).toBeGreaterThan(10)
})

it('is read in a thread that can be ended, and another one reads the next', async () => {
  const { bytes } = await takeOne()
  const file = await bundleChild('lib/server/archive/archive-worker.ts')
  const start = () => startArchiveThread(file)
  const impatient = createArchiveReader(start, { ...defaultArchiveLimits, deadline: -1 })
  const patient = createArchiveReader(start)
  try {
    expect(await impatient.read({ bytes, now: 1 })).toEqual({ ok: false, code: 'gave-up' })
    const read = await patient.read({ bytes, now: ports.now() })
    expect(read.ok && read.archive.documents).toHaveLength(1)
  } finally {
    await impatient.close()
    await patient.close()
  }
})
