import 'server-only'
import { sentFileLimits } from '@/lib/resume/resume-limits'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { documentFileName } from '@/lib/resume/text/file-name'
import { storedPaper } from '../documents/document-answers'
import { findDocument } from '../documents/read-stored-document'
import { countFirstPdf } from '../kernel/rows/count-event'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import { findPaperState } from '../photos/paper-files'
import type { Ports } from '../ports-types'
import { engineBuild } from '../render/engine-build'
import { readVersionDocument, readVersionHead } from '../versions/version-rows'
import { blindPaper } from './blind-paper'
import { type DrawnPdf, drawElsewhere, readPdf } from './drawing/draw-elsewhere'
import { drawHere } from './drawing/draw-here'

type Parts = Pick<Ports, 'items' | 'files' | 'now'>
/** Ports that are needed to make a PDF. */
export type PdfParts = Parts & Pick<Ports, 'configuration' | 'jobs' | 'metrics'>

/** PDF that is requested: of the current document, or of a stored version; with or without who the person is. */
export type PdfInput = { id: string; version?: number | undefined; isBlind?: boolean }

/** A PDF that can be made: its ETag, and its source. */
export type FoundPdf = {
  id: string
  /** Changes exactly when the bytes do. */
  etag: string
  version: number
  fileName: string
  document: PaperDocument
  /** Key of the file that was sent out, which is served again unchanged. */
  fileKey: string | null
  /** Ids of font files that are not in the account: the PDF is set in the template's fonts. */
  missingFonts: string[]
  /** Addresses of lines of an anonymous PDF that may still tell the name. */
  nearName: string[]
}

/** Finds a PDF without making it, so that a conditional request is answered at once. */
export async function findPdf(
  ports: Parts,
  owner: OwnerId,
  { id, version, isBlind = false }: PdfInput,
): Promise<Outcome<FoundPdf>> {
  const found = await findDocument(ports, owner, id)
  if (!found.ok) return found
  const { body } = found.value
  const number = version ?? body.version
  const head = await readVersionHead(ports, owner, id, number)
  const isCurrent = number === body.version
  const stored = isCurrent ? body.document : await readVersionDocument(ports, owner, id, number)
  if (!stored || (!isCurrent && !head)) return { ok: false, code: 'not-found' }
  const paper = storedPaper(stored)
  const known = paper.ok ? await blindPaper(paper.value, isBlind) : paper
  if (!known.ok) return known
  const { document, nearName } = known.value
  // The current document is rendered as on the screen; a version that was sent out is served as it was.
  const sent = version === undefined || isBlind ? null : (head?.pdf ?? null)
  const { mark, missingFonts } = await findPaperState(ports, owner, document)
  return {
    ok: true,
    value: {
      id,
      etag: sent
        ? `"${sent.sha256.slice(0, 32)}"`
        : `"${number}-${engineBuild}${mark}${isBlind ? '-blind' : ''}"`,
      version: number,
      fileName: documentFileName(document, document.kind === 'letter' ? 'Letter' : 'CV', 'pdf'),
      document,
      fileKey: sent?.key ?? null,
      missingFonts: sent ? [] : missingFonts,
      nearName,
    },
  }
}

/**
 * Whether a PDF fits an answer of Amplify Hosting: 5.72 MB, of which base64 takes a quarter, and the parts of the answer
 * around it.
 */
export const isAnswerable = (bytes: Uint8Array) => bytes.length <= sentFileLimits.bytes

/** Seconds for which the address of a PDF that is too large for an answer is valid. */
const linkSeconds = 300

/**
 * Returns the PDF as the answer of a server action: its bytes, or a signed address of the store where they are too many.
 */
export async function answerPdf(
  { files }: Pick<Ports, 'files'>,
  { bytes, key }: Extract<DrawnPdf, { bytes: unknown }>,
  fileName: string,
) {
  const url =
    !key || isAnswerable(bytes) ? null : await files.signDownload(key, fileName, linkSeconds)
  return url === null ? { bytes } : { url }
}

/**
 * Returns the bytes of a PDF that was found: the file that was sent out, or a new one. The embedded home renders in
 * this process; on AWS a function with more memory renders, and the answer may be to retry later.
 *
 * @param patience milliseconds to wait for another process that renders
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
  const stored = found.fileKey && (await readPdf(ports, found.fileKey))
  if (stored) return stored
  if (ports.configuration.home === 'aws') return drawElsewhere(ports, owner, found, patience)
  const drawn = await drawHere(ports, owner, found.document)
  return drawn.ok ? { ok: true, value: { bytes: drawn.value } } : drawn
}
