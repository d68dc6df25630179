import type { IdGenerator } from '@/lib/resume/ids'
import { importJsonResume } from '@/lib/resume/json-resume'
import type { Problem } from '@/lib/resume/problems'
import type { Document } from '@/lib/resume/schema/document'
import { readDocument } from '@/lib/resume/upgrade'
import { type ImportLimits, importLimits } from './limits'
import { type Manifest, manifestName, readManifest } from './manifest'
import { looksLikeZip, unpackJsonFiles } from './unpack'

export type ImportedDocument = {
  document: Document
  /** When it was put in the trash, in milliseconds since 1970; null while in use. */
  trashedAt: number | null
  /** The file it came from. */
  fileName: string
}

/** A file that could not be taken in, and why; `problems` names the places. */
export type RefusedFile = {
  fileName: string
  code: ImportErrorCode
  problems: Problem[]
}

type ImportErrorCode =
  /** More bytes than a CV or a backup can have. */
  | 'too-large'
  /** More files than a backup can have. */
  | 'too-many'
  /** Neither JSON nor an archive. */
  | 'not-json'
  /** An archive that is cut off or broken. */
  | 'damaged'
  /** An archive without any CV. */
  | 'nothing-inside'
  /** JSON, but not a CV: `problems` says where. */
  | 'not-a-resume'
  /** Written by a newer Vitae. */
  | 'newer-version'

export type ImportResult =
  | { ok: true; documents: ImportedDocument[]; refused: RefusedFile[] }
  | { ok: false; refused: RefusedFile }

type Single = { ok: true; document: Document } | { ok: false; refused: RefusedFile }

/**
 * Reads a file that a person chose or dropped: one JSON Resume file, or a backup with many. Nothing
 * is stored here, and a file that is refused leaves nothing behind.
 */
export async function importFile(
  file: File,
  ids: IdGenerator,
  limits: ImportLimits = importLimits,
): Promise<ImportResult> {
  if (file.size > limits.fileBytes) return refuseFile(file.name, 'too-large')
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (looksLikeZip(bytes)) return importBackup(bytes, ids, file.name, limits)
  const single = importJson(bytes, file.name, ids, limits)
  if (!single.ok) return single
  const { document } = single
  return { ok: true, documents: [{ document, trashedAt: null, fileName: file.name }], refused: [] }
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
  const unpacked = unpackJsonFiles(bytes, limits)
  if (!unpacked.ok) return refuseFile(fileName, unpacked.code)
  const manifest = findManifest(unpacked.files)
  const documents: ImportedDocument[] = []
  const refused: RefusedFile[] = []
  for (const file of unpacked.files) {
    if (isManifest(file.name)) continue
    const single = importJson(file.bytes, file.name, ids, limits)
    if (!single.ok) refused.push(single.refused)
    else {
      const trashedAt = trashTimeOf(manifest, file.name)
      documents.push({ document: single.document, trashedAt, fileName: file.name })
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
  if (imported.ok) return imported
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
