import 'server-only'
import { setTimeout as pause } from 'node:timers/promises'
import type { DocumentFiles } from '@/lib/pdf/pdf-types'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { fileKey } from '../../files/file-types'
import { readJsonFile, writeJsonFile } from '../../kernel/json-files'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { sha256Of } from '../../sha256-of'
import { hasDrawingFailed } from './failed-drawing-rows'

export const drawingKind = 'draw-pdf'

type Parts = Pick<Ports, 'items' | 'files' | 'jobs' | 'now'>

/** Milliseconds between two polls for the file. */
const lookEvery = 250
/** Seconds for `Retry-After` while the PDF is being made. */
const comeAgain = 2
/** Milliseconds after which a failed or deleted PDF is drawn by a new job. */
const sameJobFor = 10 * 60_000

/**
 * Returns the keys of a drawing's files. They lie beside the stored files of the document, so that they are deleted
 * with it.
 */
const keysOf = (owner: OwnerId, id: string, name: string) => ({
  pdf: fileKey('exports', owner, `${id}/drawn-${name}.pdf`),
  source: fileKey('exports', owner, `${id}/drawn-${name}.json`),
})

/** Payload of a drawing job: the place of its document, and no text of it. */
export type Drawing = { owner: OwnerId; id: string; name: string }

/** A document to draw, and files of one without an account. */
export type DrawingSource = { document: PaperDocument; files?: DocumentFiles | undefined }
type Asked = DrawingSource & { id: string; etag: string }
/** Files as base64. */
type Source = { document: PaperDocument; files?: Record<string, string> }

const mapFiles = <A, B>(files: Readonly<Record<string, A>>, change: (file: A) => B) =>
  Object.fromEntries(Object.entries(files).map(([id, file]) => [id, change(file)]))

/** A PDF, and the key of its file where it is stored; or the seconds after which to ask again. */
export type DrawnPdf = { bytes: Uint8Array<ArrayBuffer>; key?: string } | { retryAfter: number }

/** Reads a stored PDF; null if there is none. */
export async function readPdf({ files }: Pick<Ports, 'files'>, key: string) {
  const file = await files.get(key)
  return file && ({ ok: true, value: { bytes: new Uint8Array(file.bytes), key } } as const)
}

/**
 * Enqueues a job that draws a document, and waits a little for the file: for processes that do not render PDFs
 * themselves (ADR aws-data). A repeated request gets the file.
 *
 * @param asked.etag changes exactly when the bytes do
 * @param asked.files files of a document without an account; those of an account are read there
 * @param patience milliseconds; after them the answer is `retryAfter`
 */
export async function drawElsewhere(
  ports: Parts,
  owner: OwnerId,
  { id, etag, document, files }: Asked,
  patience: number,
): Promise<Outcome<DrawnPdf>> {
  const name = sha256Of(etag).slice(0, 32)
  const { pdf, source } = keysOf(owner, id, name)
  const drawn = await readPdf(ports, pdf)
  if (drawn) return drawn
  if (await hasDrawingFailed(ports, owner, name)) return { ok: false, code: 'render-failed' }
  // The document first: a job without it has nothing to do. It is a copy, so that later edits do not change it.
  await writeJsonFile(ports, source, {
    document,
    ...(files && { files: mapFiles(files, (bytes) => Buffer.from(bytes).toString('base64')) }),
  } satisfies Source)
  const drawing: Drawing = { owner, id, name }
  const round = Math.floor(ports.now() / sameJobFor)
  await ports.jobs.enqueue({
    id: `${drawingKind}:${owner}:${id}:${name}:${round}`,
    kind: drawingKind,
    payload: drawing,
  })
  for (const end = performance.now() + patience; performance.now() < end; await pause(lookEvery)) {
    const made = await readPdf(ports, pdf)
    if (made) return made
    if (await hasDrawingFailed(ports, owner, name)) return { ok: false, code: 'render-failed' }
  }
  return { ok: true, value: { retryAfter: comeAgain } }
}

/** Reads the document of a drawing job; null if it was drawn, or erased, already. */
export async function readDrawing(
  ports: Pick<Ports, 'files'>,
  { owner, id, name }: Drawing,
): Promise<DrawingSource | null> {
  const source = await readJsonFile<Source>(ports, keysOf(owner, id, name).source)
  if (!source?.files) return source && { document: source.document }
  const decode = (text: string) => new Uint8Array(Buffer.from(text, 'base64'))
  return { document: source.document, files: mapFiles(source.files, decode) }
}

/** Stores the PDF, or null after a failure, and deletes the copy of the document. */
export async function finishDrawing(
  ports: Pick<Ports, 'files'>,
  { owner, id, name }: Drawing,
  bytes: Uint8Array | null,
): Promise<void> {
  const { pdf, source } = keysOf(owner, id, name)
  if (bytes) {
    // Erased while it was drawn: nothing of it may stay.
    if (!(await ports.files.head(source))) return
    await ports.files.put(pdf, bytes, 'application/pdf')
  }
  await ports.files.delete(source)
}
