import 'fake-indexeddb/auto'
import { zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { createApplication } from '@/lib/resume/create-application'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import { paperOf } from '@/lib/resume/testing/paper-of'
import { idOfFile, ownDesign, ownFontFile } from '@/tests/fixtures/own-font'
import { photoOf, portrait, withPhoto } from '@/tests/fixtures/portrait'
import type { Journal, JournalNamespace } from '../../storage/journal/journal-types'
import { newNamespace, openTab } from '../../storage/journal/testing/tabs'
import { readFile, storeFile, withDatabase } from '../../storage/photo/blob-store'
import { addImported } from './add-imported'
import { unpackFiles } from './backup-files'
import { backupLimits } from './backup-limits'
import { exportEverything } from './export-everything'
import { importOwnFile } from './import-own-file'

const ids = createIdGenerator()

/** Exports everything of a device to another one, and loads a document there. */
async function carry(journal: Journal, there: JournalNamespace, id: string) {
  const { bytes } = await exportEverything(journal, 1)
  const other = openTab(there)
  const read = await importOwnFile(bytes, 'vitae.zip', ids)
  if (!read?.ok) throw new Error('refused')
  await addImported(other, read.documents, ids)
  return other.load(id)
}

it('holds photos, and gives them back on a device that never had them', async () => {
  const [here, there] = [newNamespace(), newNamespace()]
  const { document } = withPhoto(sampleResume('nurse', ids))
  const journal = openTab(here)
  await storeFile(here, document.id, portrait, 1)
  journal.save(document)
  const loaded = await carry(journal, there, document.id)
  expect(loaded.ok && loaded.document).toEqual(document)
  const { fileId } = photoOf()
  const row = await withDatabase(there, (database) => database.get('blobs', fileId))
  expect(row?.bytes).toEqual(portrait)
  expect(await readFile(fileId)).toEqual(portrait)
})

it('holds the files of a font of the person, each once, and gives them back', async () => {
  const [here, there] = [newNamespace(), newNamespace()]
  const document = sampleResume('nurse', ids)
  const font = ownFontFile()
  const { design } = ownDesign([font, 400])
  const set = { ...document, design: { ...document.design, ...design } }
  const journal = openTab(here)
  await storeFile(here, document.id, font, 1)
  journal.save(set)
  const loaded = await carry(journal, there, document.id)
  expect(loaded.ok && paperOf(loaded.document).design).toEqual(set.design)
  const row = await withDatabase(there, (database) => database.get('blobs', idOfFile(font)))
  expect(row?.bytes).toEqual(font)
})

it('holds the PDFs that were sent, byte for byte, also of what lies in the trash', async () => {
  const [here, there] = [newNamespace(), newNamespace()]
  const pdf = new TextEncoder().encode('%PDF-1.7 as it was sent')
  const fileId = idOfFile(pdf)
  const application = createApplication(ids, '2026-03-01', { employer: 'Elm Vets' })
  application.content.sent = [
    {
      ...{ id: ids.node(), fileId, name: 'CV.pdf', documentId: '', kind: 'resume' },
      ...{ template: 'plain', at: '2026-03-01' },
    },
  ]
  const journal = openTab(here)
  await storeFile(here, application.id, pdf, 1)
  journal.save(application)
  await journal.trash(application.id)
  const loaded = await carry(journal, there, application.id)
  expect(loaded.ok && loaded.document).toEqual(application)
  const row = await withDatabase(there, (database) => database.get('blobs', fileId))
  expect(row?.bytes).toEqual(pdf)
})

it('takes fonts from where an archive of an account has them', () => {
  const font = ownFontFile()
  const id = idOfFile(font)
  const archive = zipSync({ [`files/processed/font-${id}.ttf`]: font })
  expect(unpackFiles(archive, backupLimits).get(id)).toEqual(font)
})
