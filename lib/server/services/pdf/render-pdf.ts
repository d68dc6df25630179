import 'server-only'
import type { Document } from '@/lib/resume/schema/document'
import { documentFileName } from '@/lib/resume/text/file-name'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { engineBuild } from '../../render/engine-build'
import { countFirstPdf } from '../../repositories/count-event'
import { readVersionDocument, readVersionHead } from '../../repositories/versions'
import { findDocument } from '../documents/read-resume'
import { storedDocument } from '../documents/resume-answers'
import { photoMark } from '../photos/document-pictures'
import { type DrawnPdf, drawElsewhere } from './drawing/draw-elsewhere'
import { drawHere } from './drawing/draw-here'

type Parts = Pick<Ports, 'items' | 'files' | 'now'>
/** Ports that are needed to make a PDF. */
export type PdfParts = Parts & Pick<Ports, 'configuration' | 'jobs' | 'metrics'>

/** Which PDF is asked for: of the document as it is, or of a kept version. */
export type PdfInput = { id: string; version?: number }

/** A PDF that can be had: what names its bytes, and how to get them. */
export type FoundPdf = {
  id: string
  /** Changes exactly when the bytes do. */
  etag: string
  version: number
  fileName: string
  document: Document
  /** The key of the file that was sent out then, which is given again as it was. */
  fileKey: string | null
}

/** Finds a PDF without making it, so that whoever has these bytes is told so at once. */
export async function findPdf(
  ports: Parts,
  owner: OwnerId,
  { id, version }: PdfInput,
): Promise<Outcome<FoundPdf>> {
  const found = await findDocument(ports, owner, id)
  if (!found.ok) return found
  const { body } = found.value
  const number = version ?? body.version
  const head = await readVersionHead(ports, owner, id, number)
  const isCurrent = number === body.version
  const stored = isCurrent ? body.document : await readVersionDocument(ports, owner, id, number)
  if (!stored || (!isCurrent && !head)) return { ok: false, code: 'not-found' }
  const known = storedDocument(stored)
  if (!known.ok) return known
  // The document as it is looks as it does on the screen; what was sent out stays what was sent.
  const sent = version === undefined ? null : (head?.pdf ?? null)
  const photo = await photoMark(ports, owner, known.value)
  return {
    ok: true,
    value: {
      id,
      etag: sent ? `"${sent.sha256.slice(0, 32)}"` : `"${number}-${engineBuild}${photo}"`,
      version: number,
      fileName: documentFileName(
        known.value,
        known.value.kind === 'letter' ? 'Letter' : 'CV',
        'pdf',
      ),
      document: known.value,
      fileKey: sent?.key ?? null,
    },
  }
}

/**
 * The bytes of a PDF that was found: the file that was sent out, or made anew. At home they are made in
 * this process; on AWS by the function that has the memory for it, and whoever asks may be told to come
 * again.
 *
 * @param patience milliseconds to wait for whoever makes them elsewhere
 */
export async function makePdf(
  ports: PdfParts,
  owner: OwnerId,
  found: FoundPdf,
  patience: number,
): Promise<Outcome<DrawnPdf>> {
  const made = await readOrDraw(ports, owner, found, patience)
  if (made.ok && 'bytes' in made.value) await countFirstPdf(ports, owner)
  return made
}

async function readOrDraw(
  ports: PdfParts,
  owner: OwnerId,
  found: FoundPdf,
  patience: number,
): Promise<Outcome<DrawnPdf>> {
  const file = found.fileKey === null ? null : await ports.files.get(found.fileKey)
  if (file) return { ok: true, value: { bytes: new Uint8Array(file.bytes) } }
  if (ports.configuration.home === 'aws') return drawElsewhere(ports, owner, found, patience)
  const drawn = await drawHere(ports, owner, found.document)
  return drawn.ok ? { ok: true, value: { bytes: drawn.value } } : drawn
}
