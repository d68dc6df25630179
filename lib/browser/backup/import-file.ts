import { looksLikeZip } from '@/lib/importers/archive/list-archive'
import { readPictureAddress } from '@/lib/resume/data-url'
import type { IdGenerator } from '@/lib/resume/ids'
import { importJsonResume } from '@/lib/resume/json-resume'
import type { Problem } from '@/lib/resume/problems'
import type { Document } from '@/lib/resume/schema/document'
import { readDocument } from '@/lib/resume/upgrade'
import { type ImportLimits, importLimits } from './limits'
import { type Manifest, manifestName, readManifest } from './manifest'
import { looksLikePdf, readCarried } from './read-carried'
import { unpackBackup } from './unpack-backup'

export type ImportedDocument = {
  document: Document
  /** When it was put in the trash, in milliseconds since 1970; null while in use. */
  trashedAt: number | null
  /** The file it came from. */
  fileName: string
  /** The picture that came with it; untrusted bytes of any kind. */
  image?: Uint8Array<ArrayBuffer>
}

/** A file that could not be taken in, and why; `problems` names the places. */
export type RefusedFile = {
  fileName: string
  code: ImportErrorCode
  problems: Problem[]
}

type ImportErrorCode =
  /** A folder, or a file that the browser may not read. */
  | 'folder'
  /** More bytes than a CV or a backup can have. */
  | 'too-large'
  /** More files than a backup can have. */
  | 'too-many'
  /** Neither JSON nor an archive. */
  | 'not-json'
  /** An archive, or a file in one, that is cut off or broken. */
  | 'damaged'
  /** An archive, or a file in one, that opens with a password alone. */
  | 'password'
  /** An archive without any CV. */
  | 'nothing-inside'
  /** A PDF that carries no CV. */
  | 'pdf-without-cv'
  /** JSON, but not a CV: `problems` says where. */
  | 'not-a-resume'
  /** Written by a newer Vitae. */
  | 'newer-version'

export type ImportResult =
  | { ok: true; documents: ImportedDocument[]; refused: RefusedFile[] }
  | { ok: false; refused: RefusedFile }

type Single =
  | { ok: true; document: Document; image?: Uint8Array<ArrayBuffer> }
  | { ok: false; refused: RefusedFile }

/**
 * Reads a file that a person chose or dropped: one JSON Resume file, a PDF that carries its CV, a
 * Europass file, or a backup with many. Nothing is stored here, and a file that is refused leaves nothing behind.
 */
export async function importFile(
  file: File,
  ids: IdGenerator,
  limits: ImportLimits = importLimits,
): Promise<ImportResult> {
  if (file.size > limits.fileBytes) return refuseFile(file.name, 'too-large')
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (looksLikeZip(bytes)) return importBackup(bytes, ids, file.name, limits)
  if (looksLikeXml(bytes)) return importXml(bytes, file.name, ids)
  const isPdf = looksLikePdf(bytes)
  const json = isPdf ? await readCarried(bytes) : bytes
  if (!json) return refuseFile(file.name, 'pdf-without-cv')
  const single = importJson(json, file.name, ids, limits)
  if (!single.ok) return single
  const { document } = single
  const image = isPdf ? await imageInside(bytes, document) : single.image
  const imported = { document, trashedAt: null, fileName: file.name, ...(image ? { image } : {}) }
  return { ok: true, documents: [imported], refused: [] }
}

/** The photo of a document that came out of a PDF: it lies in there as it was printed. */
async function imageInside(pdf: Uint8Array<ArrayBuffer>, document: Document) {
  const photo = document.kind === 'resume' ? document.content.photo : null
  if (!photo) return null
  const { findJpeg } = await import('../photo/find-jpeg')
  return findJpeg(pdf, photo.fileId)
}

/** No JSON begins so, after a byte order mark and white space. */
const looksLikeXml = (bytes: Uint8Array) =>
  /^\ufeff?\s*</.test(new TextDecoder().decode(bytes.subarray(0, 200)))

async function importXml(bytes: Uint8Array, fileName: string, ids: IdGenerator) {
  // Loaded when somebody has such a file.
  const { importEuropass } = await import('@/lib/importers/europass/read-europass')
  const imported = importEuropass(new TextDecoder().decode(bytes), ids)
  if (!imported.ok) return refuseFile(fileName, 'not-a-resume', imported.problems)
  const { document } = imported
  return { ok: true as const, documents: [{ document, trashedAt: null, fileName }], refused: [] }
}

/**
 * Reads a backup. CVs that can be read come with those that cannot, named one by one, so that one
 * broken file does not keep the others away.
 */
export function importBackup(
  bytes: Uint8Array,
  ids: IdGenerator,
  fileName: string,
  limits: ImportLimits = importLimits,
): ImportResult {
  const unpacked = unpackBackup(bytes, limits)
  if (!unpacked.ok) return refuseFile(fileName, unpacked.code)
  const manifest = findManifest(unpacked.files)
  const documents: ImportedDocument[] = []
  const refused: RefusedFile[] = unpacked.unreadable.map(({ name, code }) => ({
    fileName: name,
    code,
    problems: [],
  }))
  for (const file of unpacked.files) {
    if (isManifest(file.name)) continue
    const single = importJson(file.bytes, file.name, ids, limits)
    if (!single.ok) refused.push(single.refused)
    else {
      const trashedAt = trashTimeOf(manifest, file.name)
      const { document, image } = single
      documents.push({ document, trashedAt, fileName: file.name, ...(image ? { image } : {}) })
    }
  }
  if (documents.length > 0) return { ok: true, documents, refused }
  const [first] = refused
  return first ? { ok: false, refused: first } : refuseFile(fileName, 'nothing-inside')
}

function importJson(
  bytes: Uint8Array,
  fileName: string,
  ids: IdGenerator,
  limits: ImportLimits,
): Single {
  if (bytes.length > limits.entryBytes) return refuseFile(fileName, 'too-large')
  const parsed = parseJson(bytes)
  if (!parsed.ok) return refuseFile(fileName, 'not-json')
  if (isRawDocument(parsed.value)) {
    const read = readDocument(parsed.value)
    if (read.ok) return read
    const code = read.code === 'newer-version' ? 'newer-version' : 'not-a-resume'
    return refuseFile(fileName, code, read.problems)
  }
  const imported = importJsonResume(parsed.value, ids)
  if (imported.ok) {
    const { document } = imported
    const image = imported.image && readPictureAddress(imported.image)
    return image ? { ok: true, document, image } : { ok: true, document }
  }
  const isNewer = imported.problems.some((problem) => problem.code === 'newer-version')
  return refuseFile(fileName, isNewer ? 'newer-version' : 'not-a-resume', imported.problems)
}

function refuseFile(fileName: string, code: ImportErrorCode, problems: Problem[] = []) {
  return { ok: false as const, refused: { fileName, code, problems } }
}

type Parsed = { ok: true; value: unknown } | { ok: false }

function parseJson(bytes: Uint8Array): Parsed {
  try {
    return { ok: true, value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch {
    return { ok: false }
  }
}

/** A document as it is stored: what a backup holds where JSON Resume has no words for it. */
function isRawDocument(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'schemaVersion' in value && 'content' in value
  )
}

const isManifest = (name: string) => name.split('/').at(-1) === manifestName

function findManifest(files: { name: string; bytes: Uint8Array }[]): Manifest | null {
  const file = files.find(({ name }) => isManifest(name))
  const parsed = file && parseJson(file.bytes)
  return parsed?.ok ? readManifest(parsed.value) : null
}

/** An archive packed anew may have put everything into one more folder. */
function trashTimeOf(manifest: Manifest | null, name: string): number | null {
  const entry = manifest?.documents.find(({ file }) => name === file || name.endsWith(`/${file}`))
  return entry?.trashedAt ?? null
}
