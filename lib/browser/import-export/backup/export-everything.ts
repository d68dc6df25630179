import { strToU8, type Zippable, zipSync } from 'fflate'
import { exportJsonResume } from '@/lib/resume/json-resume/json-resume'
import type { Document } from '@/lib/resume/schema/document'
import { factFilesOf } from '../../private-facts/backup-facts'
import type { Journal, JournalHead } from '../../storage/journal/journal-types'
import { readFile } from '../../storage/photo/blob-store'
import { documentPictures } from '../../storage/photo/photo-image'
import { type BackupFile, backupFilesOf } from './backup-files'
import { createNameGiver, safeFileName } from './file-names'
import { type Manifest, manifestName } from './manifest'

export type Backup = {
  /** A ZIP archive. */
  bytes: Uint8Array<ArrayBuffer>
  /** For example `vitae-2026-11-20.zip`. */
  fileName: string
  /** Number of documents in the file, the trash included. */
  count: number
}

/**
 * Packs everything on this device into one archive: each CV as JSON Resume with all extensions and its photo embedded,
 * own fonts and sent PDFs beside it, trashed documents in a separate folder, documents that this version cannot parse in
 * raw form, and the person's private facts. `importOwnFile` reads it back.
 *
 * @param now milliseconds since 1970
 * @param only ids of the documents, without private facts; default: all
 * @throws if storage does not return an existing document
 */
export async function exportEverything(
  journal: Journal,
  now: number,
  only?: ReadonlySet<string>,
): Promise<Backup> {
  await journal.flush()
  const heads = (await journal.list()).filter(({ id }) => only?.has(id) ?? true)
  const giveName = createNameGiver()
  const files: Zippable = {}
  const documents: Manifest['documents'] = []
  for (const head of heads) {
    const content = await readContent(journal, head.id)
    if (!content) continue
    const folder = content.isReadable ? (head.trashedAt === null ? 'cvs' : 'trash') : 'unreadable'
    const file = `${giveName(`${folder}/${nameOf(head)}`)}.json`
    files[file] = [
      strToU8(JSON.stringify(content.value, null, 2)),
      { mtime: zipTime(head.updatedAt) },
    ]
    const { id, title, createdAt, updatedAt, trashedAt } = head
    documents.push({ file, id, title, createdAt, updatedAt, trashedAt })
    for (const { id: fileId, name } of content.files) {
      const bytes = await readFile(fileId)
      // Fonts and PDFs are compressed already.
      if (bytes) files[name] = [bytes, { mtime: zipTime(head.updatedAt), level: 0 }]
    }
  }
  for (const { name, text } of only ? [] : await factFilesOf(journal.namespace)) {
    files[name] = [strToU8(text), { mtime: zipTime(now) }]
  }
  const createdAt = new Date(now).toISOString()
  const manifest: Manifest = { format: 'vitae-backup', version: 1, createdAt, documents }
  files[manifestName] = [strToU8(JSON.stringify(manifest, null, 2)), { mtime: zipTime(now) }]
  return {
    bytes: zipSync(files, { level: 6 }),
    fileName: `vitae-${createdAt.slice(0, 10)}.zip`,
    count: documents.length,
  }
}

type Content = { value: unknown; isReadable: boolean; files: BackupFile[] }

async function readContent(journal: Journal, id: string): Promise<Content | null> {
  const loaded = await journal.load(id)
  if (loaded.ok)
    return {
      value: await asFile(loaded.document),
      isReadable: true,
      files: backupFilesOf(loaded.document),
    }
  if (loaded.code === 'not-found') return null
  // A backup that silently lacks a CV would be worse than none.
  if (loaded.code === 'refused') throw new Error('The storage of this browser does not answer.')
  return { value: loaded.raw, isReadable: false, files: [] }
}

/**
 * JSON Resume has no letters and applications, which are exported in raw form. Photos are embedded, as in JSON Resume.
 */
async function asFile(document: Document): Promise<unknown> {
  if (document.kind !== 'resume') return document
  return exportJsonResume(document, { filing: true, ...(await documentPictures(document)) })
}

const nameOf = (head: JournalHead) =>
  safeFileName(head.title || [head.name, head.label].filter(Boolean).join(', '), 'CV')

/** ZIP timestamps begin in 1980. */
const zipTime = (time: number) => Math.max(time, Date.UTC(1980, 0, 2))
