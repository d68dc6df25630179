import 'server-only'
import { type DocumentFormat, fileFactsOf } from '@/lib/resume/file-formats'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { documentFileName } from '@/lib/resume/text/file-name'
import { storedPaper } from '../documents/document-answers'
import { findDocument } from '../documents/read-stored-document'
import { runTask } from '../kernel/run-task'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import { photoMark, readPictures } from '../photos/document-pictures'
import type { Ports } from '../ports-types'
import { blindPaper } from './blind-paper'

/** A file that can be made: the hash of its content, and its source. */
export type FoundExport = {
  /** Changes with the document, the format, and the code that writes it. */
  etag: string
  mediaType: string
  fileName: string
  document: PaperDocument
  /** Addresses of lines of an anonymous file that may still tell the name. */
  nearName: string[]
}

const wordOf = ({ kind }: PaperDocument) => (kind === 'letter' ? 'Letter' : 'CV')

/** Finds a user's document as a file of a format, without making it. */
export async function findExport(
  ports: Pick<Ports, 'items' | 'files' | 'now' | 'configuration'>,
  owner: OwnerId,
  { id, format, isBlind }: { id: string; format: DocumentFormat; isBlind: boolean },
): Promise<Outcome<FoundExport>> {
  const found = await findDocument(ports, owner, id)
  if (!found.ok) return found
  const { body } = found.value
  const stored = storedPaper(body.document)
  const known = stored.ok ? await blindPaper(stored.value, isBlind) : stored
  if (!known.ok) return known
  const { document, nearName } = known.value
  const { ending, mediaType } = fileFactsOf(format)
  const fileName = documentFileName(document, wordOf(document), ending)
  const photo = await photoMark(ports, owner, document)
  const etag = `"${body.version}-${format}-${ports.configuration.build}${photo}${isBlind ? '-blind' : ''}"`
  return { ok: true, value: { etag, mediaType, fileName, document, nearName } }
}

/**
 * Makes the file, with the pictures that are in the account.
 *
 * @returns `invalid` for a format that does not support this kind of document; the codes of `runTask`
 */
export async function makeExport(
  ports: Pick<Ports, 'files'>,
  owner: OwnerId,
  { document }: FoundExport,
  { format }: { format: DocumentFormat },
): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  const files = await readPictures(ports, owner, document)
  const made = await runTask('exportDocument', document, format, wordOf(document), files)
  if (!made.ok) return made
  if (made.value) return { ok: true, value: made.value }
  const reason = 'this format has no words for a letter'
  return { ok: false, code: 'invalid', problems: [{ path: 'format', code: 'not-allowed', reason }] }
}
