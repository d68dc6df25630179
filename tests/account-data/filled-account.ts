import { createHash } from 'node:crypto'
import { createResume } from '@/lib/resume/create'
import { createApplication } from '@/lib/resume/create-application'
import { createLetter } from '@/lib/resume/create-letter'
import type {
  ApplicationDocument,
  Document,
  DocumentKind,
  PaperDocument,
} from '@/lib/resume/schema/document'
import type { ArchiveReader } from '@/lib/server/archive/archive-types'
import { readArchive } from '@/lib/server/archive/read-archive'
import { trashDocument } from '@/lib/server/documents/change-trash'
import { readBody } from '@/lib/server/documents/document-rows'
import { saveDocument } from '@/lib/server/documents/save-document'
import {
  createAccountImport,
  readAccountImport,
} from '@/lib/server/imports/account/account-import-rows'
import { archiveUploadKey } from '@/lib/server/imports/account/import-files'
import { runAccountImport } from '@/lib/server/imports/account/run-account-import'
import { type OwnerId, toOwnerId } from '@/lib/server/owner'
import { recordStored } from '@/lib/server/pdf/store-pdf'
import { storedPdfKey } from '@/lib/server/pdf/stored-files'
import { pictureKey, sentKey } from '@/lib/server/photos/photo-files'
import type { PhotoMaker } from '@/lib/server/photos/processing/photo-types'
import type { OpenedPorts } from '@/lib/server/ports'
import { writeVersion } from '@/lib/server/versions/write-version'
import { photoOf, portrait } from '@/tests/fixtures/portrait'

/** One document of an account, to be made. */
export type Planned = {
  kind: DocumentKind
  words: string
  /** Number of times it was saved; each state but the last is kept as a version. */
  saves: number
  isTrashed: boolean
  hasPhoto: boolean
  /** Its last state was sent out; of an application: it names a PDF that was sent. */
  hasPdf: boolean
  /** Which of those before it it follows, or is an application with; null for none. */
  follows: number | null
}

/** Reads archives in this thread: that they can be read in another is a test of its own. */
export const readsHere: ArchiveReader = {
  read: async ({ bytes, now }) => readArchive(bytes, now),
  close: async () => {},
}

/** Takes every picture as it is. */
export const takesPictures: PhotoMaker = {
  make: async () => ({ ok: true, pictures: [] }),
  close: async () => {},
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const sentPdf = (words: string) => Buffer.from(`%PDF-1.7 sent ${words}`)

function applicationOf(
  ports: OpenedPorts,
  { words, hasPdf }: Planned,
  resumeId: string,
): ApplicationDocument {
  const made = createApplication(ports.ids, '2026-02-01', { employer: words, resumeId })
  const fileId = hashOf(sentPdf(made.content.employer))
  const facts = { kind: 'resume', template: 'plain', at: '2026-02-02' } as const
  const file = { id: ports.ids.node(), fileId, name: 'CV.pdf', documentId: resumeId, ...facts }
  return hasPdf ? { ...made, content: { ...made.content, sent: [file] } } : made
}

function documentOf(ports: OpenedPorts, planned: Planned, made: readonly Document[]): Document {
  const { kind, words, hasPhoto, follows } = planned
  const title = `Document ${made.length}`
  if (kind === 'application') {
    const of = follows === null ? undefined : made[follows % Math.max(1, made.length)]
    return { ...applicationOf(ports, planned, of?.id ?? ''), title }
  }
  const base = kind === 'resume' ? createResume(ports.ids) : createLetter(ports.ids)
  const followed = follows === null ? undefined : made[follows % Math.max(1, made.length)]
  const lineage = followed ? { documentId: followed.id, version: 1 } : null
  const document = { ...base, title, lineage } as PaperDocument
  document.content.basics = { ...document.content.basics, name: words }
  if (document.kind === 'resume') {
    if (hasPhoto) document.content.photo = photoOf()
    document.content.attested = [{ text: words, place: 'basics/summary', at: '2026-02-01' }]
  }
  return document
}

async function storeSent(ports: OpenedPorts, owner: OwnerId, { content }: ApplicationDocument) {
  for (const { fileId } of content.sent) {
    await ports.files.put(sentKey(owner, fileId), sentPdf(content.employer), 'application/pdf')
  }
}

async function storeFile(ports: OpenedPorts, owner: OwnerId, id: string) {
  const body = await readBody(ports, owner, id)
  if (!body) throw new Error('There is no document')
  const { version, document, editedAt: at } = body
  const bytes = Buffer.from(`%PDF-1.7 ${id}`)
  const sha256 = hashOf(bytes)
  const key = storedPdfKey(owner, id, version, sha256)
  await ports.files.put(key, bytes, 'application/pdf')
  const pdf = { key, sha256, bytes: bytes.length }
  const state = { number: version, document, at, reason: 'download' as const, name: 'Sent', pdf }
  await writeVersion(ports, owner, id, state)
  await recordStored(ports, owner, id, version)
}

/** Makes an account with these documents. */
export async function fillAccount(
  ports: OpenedPorts,
  owner: OwnerId,
  plan: readonly Planned[],
): Promise<Document[]> {
  const made: Document[] = []
  for (const planned of plan) {
    const document = documentOf(ports, planned, made)
    const { id } = document
    if (planned.hasPhoto) {
      await ports.files.put(pictureKey(owner, photoOf().fileId), portrait, 'image/jpeg')
    }
    for (let save = 0; save < planned.saves; save++) {
      const state = structuredClone(document)
      if (state.kind === 'application') state.content.notes = `${save}`
      else state.content.basics.phone = `${save}`
      const operationId = ports.ids.document()
      const checkpoint = 'named' as const
      const input = { id, document: state, baseVersion: save, operationId, checkpoint }
      const saved = await saveDocument(ports, owner, input)
      if (!saved.ok) throw new Error(saved.code)
    }
    if (document.kind === 'application') await storeSent(ports, owner, document)
    else if (planned.hasPdf) await storeFile(ports, owner, id)
    if (planned.isTrashed) await trashDocument(ports, owner, { id })
    made.push(document)
  }
  return made
}

/** Somebody without anything. */
export const newOwner = (ports: OpenedPorts): OwnerId => toOwnerId(ports.ids.document())

/** Leaves an archive where the job of its import finds it; its id. */
export async function placeArchive(ports: OpenedPorts, owner: OwnerId, bytes: Uint8Array) {
  const id = ports.ids.document()
  await createAccountImport(ports, owner, {
    id,
    fileName: 'vitae.zip',
    status: 'waiting',
    progress: null,
    code: null,
    result: null,
    createdAt: ports.now(),
  })
  await ports.files.put(archiveUploadKey(owner, id), bytes, 'application/octet-stream')
  return id
}

/** Brings one archive into an account, as its job does. */
export async function bring(ports: OpenedPorts, owner: OwnerId, bytes: Uint8Array) {
  const id = await placeArchive(ports, owner, bytes)
  const parts = { ...ports, archives: readsHere, maker: takesPictures }
  await runAccountImport(parts, owner, { id, signal: new AbortController().signal })
  return readAccountImport(ports, owner, id)
}
