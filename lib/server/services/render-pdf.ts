import 'server-only'
import { documentFileName } from '@/lib/resume/file-name'
import type { Document } from '@/lib/resume/schema/document'
import type { Home } from '../home-types'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import { renderer } from '../render/create-renderer'
import { engineBuild } from '../render/engine-build'
import { countFirstPdf } from '../repositories/count-event'
import { readVersionDocument, readVersionHead } from '../repositories/versions'
import { photoMark, readPictures } from './photos/document-pictures'
import { findDocument } from './read-resume'
import { storedDocument } from './resume-answers'

type Parts = Pick<Home, 'items' | 'files' | 'now'>

/** Which PDF is asked for: of the document as it is, or of a kept version. */
export type PdfInput = { id: string; version?: number }

/** A PDF that can be had: what names its bytes, and how to get them. */
export type FoundPdf = {
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
  home: Parts,
  owner: OwnerId,
  { id, version }: PdfInput,
): Promise<Outcome<FoundPdf>> {
  const found = await findDocument(home, owner, id)
  if (!found.ok) return found
  const { body } = found.value
  const number = version ?? body.version
  const head = await readVersionHead(home, owner, id, number)
  const isCurrent = number === body.version
  const stored = isCurrent ? body.document : await readVersionDocument(home, owner, id, number)
  if (!stored || (!isCurrent && !head)) return { ok: false, code: 'not-found' }
  const known = storedDocument(stored)
  if (!known.ok) return known
  // The document as it is looks as it does on the screen; what was sent out stays what was sent.
  const sent = version === undefined ? null : (head?.pdf ?? null)
  const photo = await photoMark(home, owner, known.value)
  return {
    ok: true,
    value: {
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

/** The bytes of a PDF that was found: the file that was sent out, or made anew. */
export async function makePdf(
  home: Parts & Pick<Home, 'metrics'>,
  owner: OwnerId,
  found: FoundPdf,
): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  const made = await readOrDraw(home, owner, found)
  if (made.ok) await countFirstPdf(home, owner)
  return made
}

async function readOrDraw(
  home: Parts,
  owner: OwnerId,
  found: FoundPdf,
): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  const file = found.fileKey === null ? null : await home.files.get(found.fileKey)
  if (file) return { ok: true, value: new Uint8Array(file.bytes) }
  const pictures = await readPictures(home, owner, found.document)
  const rendered = await renderer().render(found.document, pictures)
  if (rendered.ok) return { ok: true, value: rendered.bytes }
  if (rendered.code === 'busy') return { ok: false, code: 'too-many-requests', retryAfter: 2 }
  return { ok: false, code: 'render-failed' }
}
