import 'server-only'
import type { CheckpointReason } from '@/lib/api/documents'
import { aboutOf, nameOf } from '@/lib/resume/about'
import { type ApplicationFacts, applicationFacts } from '@/lib/resume/application-facts'
import { followedId } from '@/lib/resume/family/followed-id'
import { type Filing, listedFilingOf } from '@/lib/resume/filing'
import type { Document, DocumentKind } from '@/lib/resume/schema/document'
import type { Item, ItemDraft } from '../items/item-types'
import { documentOfRow, type StoredDocument } from '../kernel/rows/document-of-row'
import { readRow, rowData, type Stored } from '../kernel/rows/rows'
import { jsonOfDocument } from './document-json-rows'

/** A completed save: a repeated request gets its result and is not executed again. */
export type Operation = { id: string; version: number; at: number }

/** Body of a document: its content, and its version. Times in milliseconds since 1970. */
export type BodyData = {
  document: Document
  /** Incremented by each change of the content. */
  version: number
  /** The last saves, newest last. */
  operations: Operation[]
  createdAt: number
  editedAt: number
  /** Time of the last stored version. */
  checkpointAt: number
  /**
   * Marks that this version has to be stored. Written with the content, so that a crash before the version's own
   * rows loses nothing: the next request or sweep writes them.
   */
  keep: { reason: CheckpointReason; name: string } | null
  /** Latest version with a stored PDF; absent without one. */
  pdfVersion?: number
}

/** Head of a document, as lists show it; under 1 kB without tags and note. It may lag behind its body after a crash, and is then healed. */
export type HeadData = Filing & {
  id: string
  kind: DocumentKind
  title: string
  name: string
  label: string
  /** Of an application; absent for every other document. */
  application?: ApplicationFacts
  /** Id of the CV that it follows; absent for one that stands alone, and in heads of earlier builds. */
  follows?: string
  /** Version of the body that it was made from. */
  version: number
  createdAt: number
  updatedAt: number
  trashedAt: number | null
  /** The document is being erased: it counts as gone, whatever rows are still there. */
  isErasing: boolean
}

const maxOperations = 20
/** Maximum UTF-8 bytes of each text of a head, so that a head stays under 1 kB. */
const maxHeadBytes = 240

/** Adds a save to the recent operations. */
export function addOperation(operations: readonly Operation[], added: Operation): Operation[] {
  return [...operations, added].slice(-maxOperations)
}

/** A body as its row has it. */
type BodyRow = Omit<BodyData, 'document'> & { document: StoredDocument }

/** Reads a body row, which this release or an earlier one has written. */
export function bodyFromItem(item: Item): Stored<BodyData> {
  const row = readRow<BodyRow>(item)
  return { ...row, document: documentOfRow(row.document) }
}

/** Reads a head row, which only this code writes. */
export function headFromItem(item: Item): Stored<HeadData> {
  return readRow<HeadData>(item)
}

/** Returns the row of a body, without its version. */
export function bodyDraft(row: BodyData | Stored<BodyData>): Pick<ItemDraft, 'data' | 'json'> {
  const { rowVersion: _, document, ...rest } = row as Stored<BodyData>
  const json = `{"document":${jsonOfDocument(document)},${JSON.stringify(rest).slice(1)}`
  return { data: rowData(row), json }
}

/** Returns the row of a head, without its version. */
export function headDraft(row: HeadData | Stored<HeadData>): Pick<ItemDraft, 'data'> {
  return { data: rowData(row) }
}

function cutToBytes(text: string): string {
  // A UTF-16 unit takes at most three bytes.
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

/** Builds the head of a body. `previous` provides the field that only a head has: the trash. */
export function headOfBody(id: string, body: BodyData, previous: HeadData | null): HeadData {
  const { document } = body
  const follows = followedId(document)
  return {
    id,
    kind: document.kind,
    title: cutToBytes(document.title),
    name: cutToBytes(nameOf(document)),
    label: cutToBytes(aboutOf(document)),
    ...(document.kind === 'application'
      ? { application: applicationFacts(document) }
      : listedFilingOf(document)),
    ...(follows ? { follows } : {}),
    version: body.version,
    createdAt: body.createdAt,
    updatedAt: body.editedAt,
    trashedAt: previous?.trashedAt ?? null,
    isErasing: previous?.isErasing ?? false,
  }
}
