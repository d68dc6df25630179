import 'server-only'
import type { ArchiveRefusal } from '@/lib/api/account-imports'
import type { ArchivedNamedFile, ArchivedPdf } from '../../archive/archive-types'
import { readBody } from '../../documents/document-rows'
import { noteFiles } from '../../kernel/rows/due-rows'
import type { OwnerId } from '../../owner'
import { recordStored } from '../../pdf/store-pdf'
import { storedPdfKey } from '../../pdf/stored-files'
import { findFileLimit, placeOfNamedFile } from '../../photos/photo-files'
import type { PhotoMaker } from '../../photos/processing/photo-types'
import type { Ports } from '../../ports-types'
import { putVersionHead, readVersionHead } from '../../versions/version-rows'
import { findBrought } from './brought-document-rows'

type Parts = Pick<Ports, 'items' | 'files' | 'now'> & { maker: PhotoMaker }

type WrittenFiles = { count: number; refused: ArchiveRefusal[] }

/**
 * Stores pictures, fonts and sent PDFs that documents refer to by their hash, byte for byte, if they are what they say.
 *
 * @throws if the decoder is busy: to be retried
 */
export async function writeNamedFiles(
  ports: Parts,
  owner: OwnerId,
  named: readonly ArchivedNamedFile[],
): Promise<WrittenFiles> {
  const written: WrittenFiles = { count: 0, refused: [] }
  for (const { file, sha256, bytes } of named) {
    const { key, type } = placeOfNamedFile(owner, sha256, bytes)
    if (await ports.files.head(key)) continue
    if (await findFileLimit(ports, owner, bytes)) {
      written.refused.push({ file, code: 'no-room' })
      continue
    }
    const looked = await ports.maker.make({ bytes, wish: { kind: 'exactly' } })
    if (!looked.ok && looked.code === 'busy') throw new Error('Too many files wait')
    if (!looked.ok) {
      written.refused.push({ file, code: 'wrong-content' })
      continue
    }
    await noteFiles(ports, owner, ports.now())
    await ports.files.put(key, bytes, type)
    written.count++
  }
  return written
}

/** Records a stored PDF in its version; returns false if there is no such version, or it has one. */
async function nameInVersion(
  ports: Parts,
  owner: OwnerId,
  id: string,
  { number, sha256, bytes }: ArchivedPdf,
): Promise<'named' | 'there' | 'no-version'> {
  for (;;) {
    const head = await readVersionHead(ports, owner, id, number)
    if (!head) return 'no-version'
    if (head.pdf) return 'there'
    const key = storedPdfKey(owner, id, number, sha256)
    await ports.files.put(key, bytes, 'application/pdf')
    const next = { ...head, pdf: { key, sha256, bytes: bytes.length } }
    if ((await putVersionHead(ports, owner, next, head.rowVersion)).ok) return 'named'
  }
}

/**
 * Stores PDFs with the versions that they show, which have to exist. An existing one stays.
 *
 * @param idOf returns the id of a document here by its id in the archive; undefined if the archive does not contain
 * it
 */
export async function writePdfs(
  ports: Parts,
  owner: OwnerId,
  pdfs: readonly ArchivedPdf[],
  idOf: (documentId: string) => string | undefined,
): Promise<WrittenFiles> {
  const written: WrittenFiles = { count: 0, refused: [] }
  for (const pdf of pdfs) {
    const { documentId, file, number } = pdf
    // The document may have been in another part of the same export.
    const id = idOf(documentId) ?? (await findBrought(ports, owner, documentId)) ?? documentId
    const isHere = (await readBody(ports, owner, id)) !== null
    const named = isHere ? await nameInVersion(ports, owner, id, pdf) : 'no-version'
    if (named === 'no-version') written.refused.push({ file, code: 'no-document' })
    if (named !== 'named') continue
    await recordStored(ports, owner, id, number)
    written.count++
  }
  return written
}
