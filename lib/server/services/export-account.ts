import 'server-only'
import { jpegAddress } from '@/lib/resume/data-url'
import { exportJsonResume } from '@/lib/resume/json-resume'
import type { Document } from '@/lib/resume/schema/document'
import { fileKey } from '../files/types'
import type { Home } from '../home-types'
import { devicePrefix } from '../identity/rows/devices'
import { ownerPartition, readPerson } from '../identity/rows/people'
import type { Item, Items } from '../items/types'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import { readAiKey } from '../repositories/ai-key'
import { aiRequestPrefix } from '../repositories/ai-requests'
import { usagePrefix } from '../repositories/ai-usage'
import { apiKeyPrefix } from '../repositories/api-keys'
import { readBody, readHeads } from '../repositories/documents'
import { bodyPrefix } from '../repositories/documents-keys'
import { bodyFromItem, type HeadData } from '../repositories/documents-rows'
import { notificationPrefix } from '../repositories/notifications'
import { photoPrefix } from '../repositories/photos'
import { versionBodyPrefix, versionHeadPrefix } from '../repositories/versions'
import { readSettings } from './notifications/settings'
import { type PackedFile, packFiles } from './pack-files'
import { readPhotoBytes } from './photos/document-pictures'

type Parts = Pick<Home, 'items' | 'files' | 'identity' | 'now'>

export type AccountArchive = {
  /** Such as `vitae-account-2026-11-20.zip`. */
  fileName: string
  stream: ReadableStream<Uint8Array>
}

async function* single(text: string | Uint8Array) {
  yield text
}

async function* rowsOf(items: Items, owner: OwnerId, prefix: string): AsyncGenerator<Item> {
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<Items['query']>> = await items.query({
      pk: ownerPartition(owner),
      prefix,
      limit: 20,
      cursor,
    })
    yield* page.items
    cursor = page.cursor
  } while (cursor)
}

/** One JSON value a line, so that the largest account can be read piece by piece. */
async function* lines(rows: AsyncIterable<Item>, toValue: (item: Item) => unknown) {
  for await (const row of rows) yield `${JSON.stringify(toValue(row))}\n`
}

/** A name that every file system takes. */
function fileNameOf({ title, name, label }: HeadData, taken: Set<string>): string {
  const wanted = title || [name, label].filter(Boolean).join(', ')
  const cleaned = Array.from(
    wanted.normalize('NFC').replace(/[\p{C}\p{Zl}\p{Zp}<>:"/\\|?*]/gu, ' '),
  )
    .slice(0, 60)
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const base = cleaned === '' ? 'CV' : cleaned
  let unique = base
  for (let count = 2; taken.has(unique.toLowerCase()); count++) unique = `${base} (${count})`
  taken.add(unique.toLowerCase())
  return unique
}

function asFile(document: Document, photo: Uint8Array | undefined): string {
  const image = photo && { image: jpegAddress(photo) }
  const value =
    document.kind === 'resume' ? exportJsonResume(document, { clean: false, ...image }) : document
  return JSON.stringify(value, null, 2)
}

type ListedFile = Pick<HeadData, 'id' | 'title' | 'createdAt' | 'updatedAt' | 'trashedAt'> & {
  file: string
}

/** A JSON Resume file for each CV, and the list that the import of a backup reads. */
async function* resumeFiles(home: Parts, owner: OwnerId): AsyncGenerator<PackedFile> {
  const taken = new Set<string>()
  const documents: ListedFile[] = []
  for (const head of await readHeads(home, owner)) {
    const body = head.isErasing ? null : await readBody(home, owner, head.id)
    if (!body) continue
    const { id, title, createdAt, updatedAt, trashedAt } = head
    const folder = trashedAt === null ? 'cvs' : 'trash'
    const file = `${folder}/${fileNameOf(head, taken)}.json`
    documents.push({ file, id, title, createdAt, updatedAt, trashedAt })
    const photo = await readPhotoBytes(home, owner, body.document)
    yield { name: file, at: updatedAt, pieces: single(asFile(body.document, photo)) }
  }
  const createdAt = new Date(home.now()).toISOString()
  const manifest = { format: 'vitae-backup', version: 1, createdAt, documents }
  const pieces = single(JSON.stringify(manifest, null, 2))
  yield { name: 'manifest.json', at: home.now(), pieces }
}

/** PDFs that were kept, and whatever else lies among the files. */
async function* storedFiles({ files }: Parts, owner: OwnerId): AsyncGenerator<PackedFile> {
  for (const prefix of ['uploads', 'processed', 'exports', 'requests'] as const) {
    const root = fileKey(prefix, owner, '')
    let cursor: string | null = null
    do {
      const page: Awaited<ReturnType<typeof files.list>> = await files.list(root, cursor)
      for (const { key, at } of page.files) {
        const found = await files.get(key)
        const name = `files/${prefix}/${key.slice(root.length)}`
        if (found) yield { name, at, pieces: single(found.bytes) }
      }
      cursor = page.cursor
    } while (cursor)
  }
}

async function* everything(home: Parts, owner: OwnerId): AsyncGenerator<PackedFile> {
  const at = home.now()
  const { items } = home
  const stored = await readPerson(items, owner)
  const { email, name, groups, createdAt } = stored?.person ?? {}
  const known = await home.identity.describeUser(owner)
  const account = { id: owner, email, name, groups, createdAt, ...known }
  yield* resumeFiles(home, owner)
  // Not ".json": whoever imports the archive gets the CVs, each once.
  yield { name: 'data/account.jsonl', at, pieces: single(`${JSON.stringify(account)}\n`) }
  yield {
    name: 'data/documents.jsonl',
    at,
    pieces: lines(rowsOf(items, owner, bodyPrefix), (item) => {
      const { document, version, createdAt: made, editedAt } = bodyFromItem(item)
      return { version, createdAt: made, editedAt, document }
    }),
  }
  yield {
    name: 'data/version-list.jsonl',
    at,
    pieces: lines(rowsOf(items, owner, versionHeadPrefix), ({ data }) => data),
  }
  yield {
    name: 'data/versions.jsonl',
    at,
    pieces: lines(rowsOf(items, owner, versionBodyPrefix), ({ data }) => data),
  }
  yield {
    name: 'data/ai-usage.jsonl',
    at,
    pieces: lines(rowsOf(items, owner, usagePrefix), ({ data }) => data),
  }
  yield {
    name: 'data/ai-requests.jsonl',
    at,
    pieces: lines(rowsOf(items, owner, aiRequestPrefix), ({ data }) => data),
  }
  yield {
    name: 'data/api-keys.jsonl',
    at,
    pieces: lines(rowsOf(items, owner, apiKeyPrefix), ({ data }) => {
      const { hash: _, ...shown } = data
      return shown
    }),
  }
  yield {
    name: 'data/photos.jsonl',
    at,
    pieces: lines(rowsOf(items, owner, photoPrefix), ({ data }) => data),
  }
  yield {
    name: 'data/notifications.jsonl',
    at,
    pieces: lines(rowsOf(items, owner, notificationPrefix), ({ data }) => data),
  }
  const wanted = await readSettings(home, owner)
  yield {
    name: 'data/notification-settings.jsonl',
    at,
    pieces: single(`${JSON.stringify(wanted)}\n`),
  }
  yield {
    name: 'data/known-devices.jsonl',
    at,
    pieces: lines(rowsOf(items, owner, devicePrefix), ({ data }) => data),
  }
  const own = await readAiKey(home, owner)
  if (own) {
    // What was chosen; the key itself leaves this server for its provider alone.
    const { sealed: _, ...chosen } = own
    yield { name: 'data/ai-key.jsonl', at, pieces: single(`${JSON.stringify(chosen)}\n`) }
  }
  yield* storedFiles(home, owner)
}

/**
 * Everything that an account holds, as an archive: CVs as JSON Resume (the app's import takes the
 * archive in as it is), documents and versions as they are stored, kept files, what was asked of
 * models, what the person was told, what is known of the account itself. Secrets, keys and passwords are not in it.
 */
export async function exportAccount(home: Parts, owner: OwnerId): Promise<Outcome<AccountArchive>> {
  const day = new Date(home.now()).toISOString().slice(0, 10)
  return {
    ok: true,
    value: {
      fileName: `vitae-account-${day}.zip`,
      stream: packFiles(everything(home, owner)),
    },
  }
}
