import 'fake-indexeddb/auto'
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createApplication } from '@/lib/resume/create-application'
import { followerLineage } from '@/lib/resume/family/family-base'
import { createIdGenerator } from '@/lib/resume/ids'
import { professions } from '@/lib/resume/samples/gallery'
import { sampleResume } from '@/lib/resume/samples/samples'
import type { Document, ResumeDocument } from '@/lib/resume/schema/document'
import { paperOf } from '@/lib/resume/testing/paper-of'
import { openPrivateFacts } from '../../private-facts/private-facts'
import { databaseName } from '../../storage/journal/database'
import { openJournal } from '../../storage/journal/journal'
import type { Journal, JournalNamespace } from '../../storage/journal/journal-types'
import { addImported } from './add-imported'
import { backupLimits } from './backup-limits'
import { exportEverything } from './export-everything'
import { importBackup } from './import-file'
import { importOwnFile } from './import-own-file'

const ids = createIdGenerator()
const now = Date.UTC(2026, 10, 20)
let namespace: JournalNamespace
let journal: Journal

const importText = (text: string, name = 'file') => importOwnFile(strToU8(text), name, ids)

beforeEach(() => {
  namespace = `user:${ids.document()}`
  journal = openJournal(namespace)
})

afterEach(() => journal.close())

async function contents(of: Journal): Promise<Map<string, { document: Document; trash: boolean }>> {
  const all = new Map<string, { document: Document; trash: boolean }>()
  for (const head of await of.list()) {
    const loaded = await of.load(head.id)
    if (loaded.ok) {
      all.set(head.id, { document: loaded.document, trash: head.trashedAt !== null })
    }
  }
  return all
}

describe('a backup', () => {
  const named = (title: string, document: ResumeDocument): ResumeDocument => ({
    ...document,
    title,
  })

  async function fill() {
    for (const profession of professions) journal.save(sampleResume(profession, ids))
    const copy = createResume(ids)
    journal.save(named('A/B: "C"?', copy))
    journal.save(named('a/b: "c"?', createResume(ids)))
    journal.save(createResume(ids))
    await journal.trash(copy.id)
  }

  it('brings everything back on another device, the trash as trash', async () => {
    await fill()
    const backup = await exportEverything(journal, now)
    expect(backup.fileName).toBe('vitae-2026-11-20.zip')
    expect(backup.count).toBe(professions.length + 3)
    const imported = await importOwnFile(backup.bytes, backup.fileName, ids)
    if (!imported?.ok) throw new Error('refused')
    expect(imported.refused).toEqual([])

    const other = openJournal(`user:${ids.document()}`)
    const added = await addImported(other, imported.documents, ids)
    expect(added).toMatchObject({ alreadyHere: 0 })
    expect(await contents(other)).toEqual(await contents(journal))
    other.close()
  })

  it('brings private facts back, and has none where it is of some documents or of a workspace', async () => {
    journal.save(sampleResume('nurse', ids))
    const facts = openPrivateFacts(namespace)
    const fact = { entry: ids.node(), about: '', question: 'How many?', text: 'Twelve' }
    const added = await facts.add(fact)
    const backup = await exportEverything(journal, now)
    facts.close()
    const imported = await importOwnFile(backup.bytes, backup.fileName, ids)
    if (!imported?.ok) throw new Error('refused')
    expect(imported.refused).toEqual([])
    const person: JournalNamespace = `user:${ids.document()}`
    const other = openJournal(`${person}@school` as JournalNamespace)
    await addImported(other, imported.documents, ids)
    await addImported(other, imported.documents, ids)
    const restored = openPrivateFacts(person)
    expect(await restored.read()).toEqual([added])
    restored.close()
    for (const some of [
      await exportEverything(journal, now, new Set([ids.document()])),
      await exportEverything(other, now),
    ]) {
      expect(Object.keys(unzipSync(some.bytes)).filter((name) => /facts/.test(name))).toEqual([])
    }
    other.close()
  })

  it('lets CVs follow the one that they came with, also under its new id', async () => {
    const master = named('Main', sampleResume('data-engineer', ids))
    const follower = { ...master, id: ids.document(), lineage: followerLineage(master, 0) }
    const application = createApplication(ids, '2026-11-24', { resumeId: master.id })
    for (const document of [master, follower, application]) journal.save(document)
    await journal.flush()
    const { bytes } = await exportEverything(journal, now)
    for (const document of [master, follower, application])
      journal.save(
        document.kind === 'application'
          ? { ...document, content: { ...document.content, employer: 'Edited since' } }
          : named('Edited since', document),
      )
    const imported = importBackup(bytes, ids, 'backup.zip')
    if (!imported.ok) throw new Error(imported.refused.code)
    const added = await addImported(journal, imported.documents, ids)
    expect(added.ids).toHaveLength(3)
    const documents = [...(await contents(journal)).values()].map(({ document }) => document)
    const moved = documents.filter(({ id }) => added.ids.includes(id))
    const main = moved.find(({ kind, lineage }) => kind === 'resume' && lineage === null)
    const [copy] = moved.filter(({ lineage }) => lineage !== null)
    expect(copy?.lineage?.documentId).toBe(main?.id)
    expect(main?.id).not.toBe(master.id)
    expect(moved.find(({ kind }) => kind === 'application')).toMatchObject({
      content: { resumeId: main?.id },
    })
    expect((await journal.peek(follower.id))?.lineage?.documentId).toBe(master.id)
  })

  it('adds nothing twice, and never overwrites what was edited since', async () => {
    await fill()
    const { bytes } = await exportEverything(journal, now)
    const imported = importBackup(bytes, ids, 'backup.zip')
    if (!imported.ok) throw new Error(imported.refused.code)
    const before = await contents(journal)
    expect(await addImported(journal, imported.documents, ids)).toEqual({
      ids: [],
      alreadyHere: before.size,
    })
    expect(await contents(journal)).toEqual(before)

    const [first] = [...before.values()]
    if (!first) throw new Error('empty')
    journal.save({ ...first.document, title: 'Edited since' })
    const added = await addImported(journal, imported.documents, ids)
    expect(added.ids).toHaveLength(1)
    const after = await contents(journal)
    expect(after.get(first.document.id)?.document.title).toBe('Edited since')
    expect(after.get(added.ids[0]!)?.document).toEqual({ ...first.document, id: added.ids[0] })
  })

  it('names its files after the CVs, each once, and lists them', async () => {
    await fill()
    const { bytes } = await exportEverything(journal, now)
    const files = unzipSync(bytes)
    const names = Object.keys(files)
    expect(names).toContain('trash/A B C.json')
    expect(names).toContain('cvs/a b c.json')
    expect(names).toContain('cvs/CV.json')
    const manifest = JSON.parse(strFromU8(files['manifest.json']!))
    expect(manifest.documents.map((entry: { file: string }) => entry.file).sort()).toEqual(
      names.filter((name) => name !== 'manifest.json').sort(),
    )
    for (const name of names) JSON.parse(strFromU8(files[name]!))
  })

  it('takes along what this version cannot read, as it is', async () => {
    const document = createResume(ids)
    journal.save(document)
    await journal.flush()
    const body = { ...document, schemaVersion: 99, later: { words: 'kept' } }
    const database = await openDB(databaseName(namespace))
    await database.put('documents', { id: document.id, body })
    database.close()
    const { bytes, count } = await exportEverything(journal, now)
    expect(count).toBe(1)
    const raw = JSON.parse(strFromU8(unzipSync(bytes)['unreadable/CV.json']!))
    expect(raw).toEqual(body)
    expect(importBackup(bytes, ids, 'b.zip')).toMatchObject({
      ok: false,
      refused: { code: 'newer-version', fileName: 'unreadable/CV.json' },
    })
  })

  it('can be packed anew by hand', async () => {
    await fill()
    const { bytes } = await exportEverything(journal, now)
    const repacked: Zippable = {
      '__MACOSX/cvs/._CV.json': strToU8('shadow'),
      '.DS_Store': [0] as never,
    }
    for (const [name, content] of Object.entries(unzipSync(bytes)))
      repacked[`My backup/${name}`] = content
    const imported = importBackup(zipSync({ ...repacked, '.DS_Store': strToU8('x') }), ids, 'b.zip')
    if (!imported.ok) throw new Error(imported.refused.code)
    expect(imported.refused).toEqual([])
    expect(imported.documents.filter((item) => item.trashedAt !== null)).toHaveLength(1)
  })
})

describe('a file that is handed in', () => {
  it('may be one JSON Resume file', async () => {
    const result = await importText('{"basics":{"name":"Test Person"}}', 'cv.json')
    expect(
      result?.ok && result.documents.map((item) => paperOf(item.document).content.basics.name),
    ).toEqual(['Test Person'])
  })

  it('may be a document as it is stored', async () => {
    const document = createResume(ids)
    const result = await importText(JSON.stringify(document), 'raw.json')
    expect(result?.ok && result.documents[0]?.document).toEqual(document)
  })

  it('says what is wrong with it, by place', async () => {
    const wrong = await importText('{"basics":{"name":"A"},"meta":5}', 'cv.json')
    expect(wrong).toMatchObject({
      ok: false,
      refused: { code: 'not-a-resume', fileName: 'cv.json' },
    })
    expect(wrong?.ok === false && wrong.refused.problems.length).toBeGreaterThan(0)
  })

  it('is left to its review when it is none of these, broken, or too large for one', async () => {
    const large = `{"basics":{"name":"${'x'.repeat(backupLimits.entryBytes)}"}}`
    for (const text of ['', 'hello', '%PDF-1.7', '{"basics":', large]) {
      expect(await importText(text), text.slice(0, 20)).toBeNull()
    }
    expect(await importOwnFile(new Uint8Array([0x7b, 0xff, 0x7d]), 'cv.json', ids)).toBeNull()
  })
})
