import 'server-only'
import type { CheckpointReason } from '@/lib/api/resumes'
import { aboutOf } from '@/lib/resume/about'
import type { Document, DocumentKind } from '@/lib/resume/schema/document'
import type { Item, ItemDraft } from '../items/item-types'
import { jsonOfDocument } from './document-json'
import { readRow, rowData, type Stored } from './rows'

/** A save that was done: asked for again, it is answered and not done again. */
export type Operation = { id: string; version: number; at: number }

/** The truth of a document: its words, and the version they are. Times in milliseconds since 1970. */
export type BodyData = {
  document: Document
  /** Grows by one with each change of the words. */
  version: number
  /** The last saves, newest last. */
  operations: Operation[]
  createdAt: number
  editedAt: number
  /** When a version was last kept. */
  checkpointAt: number
  /**
   * Says that this very version is to be kept. It is written with the words, so that a crash before
   * the version's own rows loses nothing: whoever comes next writes them.
   */
  keep: { reason: CheckpointReason; name: string } | null
  /** The latest version whose PDF is kept; absent while none is. */
  pdfVersion?: number
}

/** Head of a document, as lists show it; under 1 kB. It may lag behind its body after a crash, and is then healed. */
export type HeadData = {
  id: string
  kind: DocumentKind
  title: string
  name: string
  label: string
  /** Of the body that it was made from. */
  version: number
  createdAt: number
  updatedAt: number
  trashedAt: number | null
  /** It is being erased: gone for everybody, whatever rows are still there. */
  isErasing: boolean
}

const maxOperations = 20
/** UTF-8 bytes of each text of a head, so that a head stays under 1 kB. */
const maxHeadBytes = 240

/** Adds a save to those that are remembered. */
export function addOperation(operations: readonly Operation[], added: Operation): Operation[] {
  return [...operations, added].slice(-maxOperations)
}

/** Reads a body row, which only this code writes. */
export function bodyFromItem(item: Item): Stored<BodyData> {
  return readRow<BodyData>(item)
}

/** Reads a head row, which only this code writes. */
export function headFromItem(item: Item): Stored<HeadData> {
  return readRow<HeadData>(item)
}

/** A body as its row holds it, without the version of the row. */
export function bodyDraft(row: BodyData | Stored<BodyData>): Pick<ItemDraft, 'data' | 'json'> {
  const { rowVersion: _, document, ...rest } = row as Stored<BodyData>
  const json = `{"document":${jsonOfDocument(document)},${JSON.stringify(rest).slice(1)}`
  return { data: rowData(row), json }
}

/** A head as its row holds it, without the version of the row. */
export function headDraft(row: HeadData | Stored<HeadData>): Pick<ItemDraft, 'data'> {
  return { data: rowData(row) }
}

function cutToBytes(text: string): string {
  // No UTF-16 unit takes more than three bytes.
  if (text.length * 3 <= maxHeadBytes || Buffer.byteLength(text) <= maxHeadBytes) return text
  let bytes = 0
  let cut = ''
  for (const character of text) {
    bytes += Buffer.byteLength(character)
    if (bytes > maxHeadBytes - 3) return `${cut}…`
    cut += character
  }
  return cut
}

/** The head that belongs to a body. `previous` keeps what only a head knows: the trash. */
export function headOfBody(id: string, body: BodyData, previous: HeadData | null): HeadData {
  const { document } = body
  return {
    id,
    kind: document.kind,
    title: cutToBytes(document.title),
    name: cutToBytes(document.content.basics.name),
    label: cutToBytes(aboutOf(document)),
    version: body.version,
    createdAt: body.createdAt,
    updatedAt: body.editedAt,
    trashedAt: previous?.trashedAt ?? null,
    isErasing: previous?.isErasing ?? false,
  }
}
