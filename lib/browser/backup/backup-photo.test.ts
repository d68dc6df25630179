import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import { photoOf, portrait, withPhoto } from '@/tests/fixtures/portrait'
import { newNamespace, openTab } from '../journal/testing/tabs'
import { readFile, storeFile, withDatabase } from '../photo/blob-store'
import { addImported } from './add-imported'
import { exportEverything } from './export-everything'
import { importOwnFile } from './import-own-file'

const ids = createIdGenerator()

describe('the archive of everything', () => {
  it('holds photos, and gives them back on a device that never had them', async () => {
    const [here, there] = [newNamespace(), newNamespace()]
    const { document } = withPhoto(sampleResume('nurse', ids))
    const journal = openTab(here)
    await storeFile(here, document.id, portrait, 1)
    journal.save(document)
    const { bytes } = await exportEverything(journal, 1)

    const other = openTab(there)
    const read = await importOwnFile(bytes, 'vitae.zip', ids)
    if (!read?.ok) throw new Error('refused')
    await addImported(other, read.documents, ids)
    const loaded = await other.load(document.id)
    expect(loaded.ok && loaded.document).toEqual(document)
    const { fileId } = photoOf()
    const row = await withDatabase(there, (database) => database.get('blobs', fileId))
    expect(row?.bytes).toEqual(portrait)
    expect(await readFile(fileId)).toEqual(portrait)
  })
})
