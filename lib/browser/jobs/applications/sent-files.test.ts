import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { printOnPaper } from '@/lib/pdf/templates/testing/paper'
import { createApplication } from '@/lib/resume/create-application'
import { createIdGenerator } from '@/lib/resume/ids'
import { sentFileLimits } from '@/lib/resume/resume-limits'
import { sampleResume } from '@/lib/resume/samples/samples'
import type { ApplicationDocument, ResumeDocument } from '@/lib/resume/schema/document'
import { applyEdits, arbitraryEdits } from '@/lib/resume/testing/arbitrary-edit'
import { databaseName } from '../../storage/journal/database'
import { forgetMemory, openInMemory } from '../../storage/journal/in-memory'
import type { JournalNamespace } from '../../storage/journal/journal-types'
import { eraseShown } from '../../storage/journal/testing/erase-shown'
import { fakeFileSystem } from '../../storage/journal/testing/fake-file-system'
import { newNamespace, openTab } from '../../storage/journal/testing/tabs'
import { readFile } from '../../storage/photo/blob-store'
import { collectFiles } from '../../storage/photo/collect-files'
import type { Brought } from '../../storage/photo/picture-store'
import { sha256 } from '../../storage/photo/sha256'
import { uploadFiles } from '../../storage/photo/upload-files'
import { addSent } from './add-sent'
import { changeApplication } from './change-application'
import { type FrozenPdf, freezeDocument } from './freeze-document'
import { type ApplicationPlan, registerOpenApplication } from './open-applications'
import { storeSent } from './store-sent'

const ids = createIdGenerator()
const day = 86_400_000
const words = { resume: 'CV', letter: 'Letter' }
let disk = fakeFileSystem()
let namespace: JournalNamespace = 'guest'
beforeEach(() => {
  disk = fakeFileSystem()
  namespace = newNamespace()
})
afterEach(() => {
  vi.restoreAllMocks()
  forgetMemory(namespace)
})

/** Engine of a tab, as shipped. */
const client = {
  async renderAtRest(document: ResumeDocument | Parameters<typeof printOnPaper>[0]) {
    const { rendered } = await printOnPaper(document)
    return { ok: true as const, rendered }
  },
}

async function freeze(document: ResumeDocument): Promise<FrozenPdf> {
  const frozen = await freezeDocument({ peek: async () => null }, document, words, client)
  if (!frozen) throw new Error('It cannot be set')
  return frozen
}

let count = 0
/** PDF that no other test has. */
function pdfOf(document: ResumeDocument): FrozenPdf {
  count += 1
  const bytes = new TextEncoder().encode(`%PDF-1.7 ${count}`)
  return { document, bytes, name: 'CV.pdf' }
}

const cv = sampleResume('nurse', ids)

/** Tab with an application in its journal. */
async function openApplicationTab() {
  const journal = openTab(namespace)
  const application = createApplication(ids, '2026-03-01', { employer: 'Elm Vets' })
  journal.save(application)
  await journal.flush()
  const change = (plan: ApplicationPlan) =>
    changeApplication({ journal, sync: null, now: () => 5 }, application.id, plan)
  const sending = { applicationId: application.id, day: '2026-03-02', today: '2026-03-02' }
  const parts = { namespaceNow: () => namespace, now: Date.parse('2026-03-02T09:00:00Z'), ids }
  const read = async () => {
    const loaded = await journal.load(application.id)
    if (!loaded.ok || loaded.document.kind !== 'application') throw new Error('It is not there')
    return { ...loaded, document: loaded.document as ApplicationDocument }
  }
  return { journal, application, change, sending, parts, read }
}

async function storedIds(of: JournalNamespace = namespace): Promise<unknown[]> {
  const database = await openDB(databaseName(of))
  const keys = await database.getAllKeys('blobs')
  database.close()
  return keys
}

const fillDisk = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })

describe('a PDF that is noted as sent', () => {
  it('is stored twice on the device, then named, as one step of undo', async () => {
    const { change, sending, parts, read, application } = await openApplicationTab()
    const frozen = pdfOf(cv)
    const added = await addSent([frozen], sending, { ...parts, change })
    const fileId = sha256(frozen.bytes)
    expect(added).toMatchObject({ ok: true, files: [{ fileId, name: 'CV.pdf' }] })
    const { document, history } = await read()
    expect(document.content).toMatchObject({
      stage: 'applied',
      appliedOn: '2026-03-02',
      sent: [{ fileId, kind: 'resume', documentId: cv.id, at: '2026-03-02T09:00:00.000Z' }],
      meta: { lastModified: new Date(5).toISOString() },
    })
    expect(history.past).toMatchObject([{ before: { content: { sent: [], stage: 'saved' } } }])
    expect(await storedIds()).toEqual([fileId])
    expect(disk.files().filter((path) => path.includes(fileId))).toHaveLength(1)
    expect(application.content.sent).toEqual([])
  })

  it('on another day says so, and its day is that of the stage', async () => {
    const { change, sending, parts, read } = await openApplicationTab()
    await addSent([pdfOf(cv)], { ...sending, day: '2026-02-27' }, { ...parts, change })
    const { content } = (await read()).document
    expect([content.sent[0]?.at, content.appliedOn]).toEqual(['2026-02-27', '2026-02-27'])
  })

  it('is what was made, byte for byte, after fifty edits of the CV and another template', async () => {
    const { change, sending, parts, journal } = await openApplicationTab()
    const frozen = await freeze(cv)
    await addSent([frozen], sending, { ...parts, change })
    let edited = cv
    for (const edits of fc.sample(arbitraryEdits(3), 50)) {
      edited = applyEdits(edited, edits, ids)
      journal.save(edited)
    }
    journal.save({ ...edited, design: { ...edited.design, template: 'metro' } })
    await journal.flush()
    await collectFiles(namespace, Date.now() + 40 * day)
    const again = await freeze({ ...edited, design: { ...edited.design, template: 'metro' } })
    expect(sha256(again.bytes)).not.toBe(sha256(frozen.bytes))
    const database = await openDB(databaseName(namespace))
    const row = await database.get('blobs', sha256(frozen.bytes))
    database.close()
    expect(row.bytes).toEqual(frozen.bytes)
    // The same text gives the same file.
    expect((await freeze(cv)).bytes).toEqual(frozen.bytes)
  })

  it('stays for as long as its application is there, the trash included', async () => {
    namespace = 'guest'
    const { change, sending, parts, journal, application } = await openApplicationTab()
    await addSent([pdfOf(cv)], sending, { ...parts, change, now: 1 })
    expect(await collectFiles('guest', 40 * day)).toBe(0)
    await journal.trash(application.id)
    expect(await collectFiles('guest', 80 * day)).toBe(0)
    expect(await storedIds()).toHaveLength(1)
    await eraseShown(journal, application.id)
    await journal.flush()
    expect(await collectFiles('guest', 81 * day)).toBe(1)
  })

  it('is not noted where the disk is full: nothing is half there', async () => {
    namespace = 'guest'
    const { change, sending, parts, read } = await openApplicationTab()
    fillDisk()
    const added = await addSent([pdfOf(cv), pdfOf(cv)], sending, { ...parts, change })
    expect(added).toEqual({ ok: false, code: 'no-room' })
    vi.restoreAllMocks()
    expect((await read()).document.content).toMatchObject({ stage: 'saved', sent: [] })
  })

  it('is in the account at once where the browser keeps nothing of it, or is not noted', async () => {
    await openInMemory(namespace)
    const { change, sending, parts, read } = await openApplicationTab()
    const answers: Brought[] = [
      { kind: 'there' },
      { kind: 'refused', code: 'pdf-unfit' },
      { kind: 'unknown' },
    ]
    const results: unknown[] = []
    for (const answer of answers) {
      const account = { bring: async () => answer }
      const sent = await addSent([pdfOf(cv)], sending, { ...parts, change, account })
      results.push(sent.ok ? 'noted' : sent.code)
    }
    expect(results).toEqual(['noted', 'refused', 'not-reached'])
    expect((await read()).document.content.sent).toHaveLength(1)
  })

  it('is refused where it is larger than a sent file may be, before anything is stored', async () => {
    const { parts, application } = await openApplicationTab()
    const bytes = new Uint8Array(sentFileLimits.bytes + 1)
    const stored = await storeSent(bytes, { ...parts, applicationId: application.id })
    expect([stored, await storedIds()]).toEqual([{ ok: false, code: 'too-large' }, []])
  })

  it('is one of a hundred at most, and the application stays as it is beyond that', async () => {
    const { change, sending, parts, read } = await openApplicationTab()
    const many = Array.from({ length: 99 }, () => pdfOf(cv))
    expect((await addSent(many, sending, { ...parts, change })).ok).toBe(true)
    const two = await addSent([pdfOf(cv), pdfOf(cv)], sending, { ...parts, change })
    expect(two).toEqual({ ok: false, code: 'too-many' })
    expect((await read()).document.content.sent).toHaveLength(99)
  })

  it('goes through the screen that has the application open', async () => {
    const { change, sending, parts, read, application } = await openApplicationTab()
    let shown = application
    let mayWrite = true
    const stop = registerOpenApplication(application.id, (plan) => {
      if (mayWrite) shown = plan(shown)
      return mayWrite
    })
    const add = () => addSent([pdfOf(cv)], sending, { ...parts, change })
    const counts = async () => [
      shown.content.sent.length,
      (await read()).document.content.sent.length,
    ]
    expect((await add()).ok).toBe(true)
    expect(await counts()).toEqual([1, 0])
    mayWrite = false
    expect((await add()).ok).toBe(true)
    expect(await counts()).toEqual([1, 1])
    stop()
    expect((await add()).ok).toBe(true)
    expect(await counts()).toEqual([1, 2])
  })

  it('is not noted for an application that is not on this device', async () => {
    const { parts, sending, journal } = await openApplicationTab()
    const elsewhere = ids.document()
    const fetched: string[] = []
    const sync = { fetch: async (id: string) => fetched.push(id) < 0 }
    const change = (plan: ApplicationPlan) => changeApplication({ journal, sync }, elsewhere, plan)
    const added = await addSent(
      [pdfOf(cv)],
      { ...sending, applicationId: elsewhere },
      { ...parts, change },
    )
    expect([added, fetched]).toEqual([{ ok: false, code: 'no-application' }, [elsewhere]])
  })
})

it('comes to another device with its account, byte for byte', async () => {
  const { change, sending, parts } = await openApplicationTab()
  const frozen = await freeze(cv)
  const fileId = sha256(frozen.bytes)
  await addSent([frozen], sending, { ...parts, change })
  const account = new Map<string, Uint8Array<ArrayBuffer>>()
  const store = {
    fetch: async () => null,
    bring: async (id: string, bytes: Uint8Array<ArrayBuffer>) => {
      account.set(id, bytes)
      return { kind: 'there' as const }
    },
  }
  expect(await uploadFiles(namespace, Date.now(), store)).toBe('whole')
  expect([...account.keys()]).toEqual([fileId])

  vi.resetModules()
  const there = newNamespace()
  const answer = async (address: unknown) => {
    const id = String(address).split('/').at(-1) ?? ''
    return new Response(account.get(id), { status: account.has(id) ? 200 : 404 })
  }
  vi.stubGlobal('fetch', vi.fn(answer))
  vi.stubGlobal('window', { addEventListener() {} })
  const other = await import('../../storage/photo/blob-store')
  const journals = await import('../../storage/journal/open-journals')
  journals.journalOf(there)
  const got = await other.readFile(fileId)
  vi.unstubAllGlobals()
  journals.journalOf(there).close()
  expect(got).toEqual(frozen.bytes)
  expect(await storedIds(there)).toEqual([fileId])
  expect(await readFile(fileId)).toEqual(frozen.bytes)
})
