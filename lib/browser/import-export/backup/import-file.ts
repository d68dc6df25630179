import { decodeDataUrl } from '@/lib/resume/data-url'
import type { IdGenerator } from '@/lib/resume/ids'
import {
  type ImportResult as ImportedResume,
  importJsonResume,
} from '@/lib/resume/json-resume/json-resume'
import { measureJson } from '@/lib/resume/measure-json'
import type { PrivateFact } from '@/lib/resume/private-facts'
import type { Problem } from '@/lib/resume/problems'
import type { Document } from '@/lib/resume/schema/document'
import { readDocument } from '@/lib/resume/upgrade'
import { isFactFile, readFactFile } from '../../private-facts/backup-facts'
import { backupFilesOf, unpackFiles } from './backup-files'
import { type BackupLimits, backupLimits } from './backup-limits'
import { type Manifest, manifestName, readManifest } from './manifest'
import { unpackBackup } from './unpack-backup'

export type ImportedDocument = {
  document: Document
  /** Time of trashing in milliseconds since 1970; null while in use. */
  trashedAt: number | null
  /** File it came from. */
  fileName: string
  /** Picture in its file; untrusted bytes of any kind. */
  image?: Uint8Array<ArrayBuffer>
  /** Texts of its file without a place in a CV, each as `path: text`. */
  leftOut?: readonly string[]
  /** Files that it refers to; untrusted. */
  files?: Uint8Array<ArrayBuffer>[]
  /** Private facts of the backup whose first document it is. */
  facts?: readonly PrivateFact[]
}

/** Rejected file, with the reason; `problems` names the places. */
export type RefusedFile = {
  fileName: string
  code: ImportErrorCode
  problems: Problem[]
}

type ImportErrorCode =
  /** A folder, or an unreadable file. */
  | 'folder'
  /** A dropped file that the browser did not provide. */
  | 'unreadable'
  /** Too many bytes for a CV or backup. */
  | 'too-large'
  /** Too many files for a backup. */
  | 'too-many'
  /** A file of a backup that is not JSON. */
  | 'not-json'
  /** A truncated or corrupt archive or entry. */
  | 'damaged'
  /** An encrypted archive or entry. */
  | 'password'
  /** An archive without a CV. */
  | 'nothing-inside'
  /** JSON, but not a CV; see `problems`. */
  | 'not-a-resume'
  /** Written by a newer version. */
  | 'newer-version'

export type ImportResult =
  | { ok: true; documents: ImportedDocument[]; refused: RefusedFile[] }
  | { ok: false; refused: RefusedFile }

/** One CV, or the reason for its rejection. */
export type Single =
  | {
      ok: true
      document: Document
      image?: Uint8Array<ArrayBuffer>
      leftOut?: readonly string[]
    }
  | { ok: false; refused: RefusedFile }

/** Reads a backup. Unreadable CVs are reported one by one, so that one corrupt file does not block the others. */
export function importBackup(
  bytes: Uint8Array,
  ids: IdGenerator,
  fileName: string,
  limits: BackupLimits = backupLimits,
): ImportResult {
  const unpacked = unpackBackup(bytes, limits)
  if (!unpacked.ok) return refuseFile(fileName, unpacked.code)
  const manifest = findManifest(unpacked.files)
  const documents: ImportedDocument[] = []
  const facts: PrivateFact[] = []
  const refused: RefusedFile[] = unpacked.unreadable.map(({ name, code }) => ({
    fileName: name,
    code,
    problems: [],
  }))
  for (const file of unpacked.files) {
    if (isManifest(file.name)) continue
    if (isFactFile(file.name)) {
      const parsed = parseJson(file.bytes)
      facts.push(...readFactFile(parsed.ok && parsed.value))
      continue
    }
    const single = importJson(file.bytes, file.name, ids, limits)
    if (!single.ok) refused.push(single.refused)
    else {
      const trashedAt = trashTimeOf(manifest, file.name)
      const { document, image } = single
      documents.push({ document, trashedAt, fileName: file.name, ...(image ? { image } : {}) })
    }
  }
  const [own] = documents
  if (own && facts.length > 0) own.facts = facts
  if (own) return { ok: true, documents: withFiles(documents, bytes, limits), refused }
  const [first] = refused
  return first ? { ok: false, refused: first } : refuseFile(fileName, 'nothing-inside')
}

/** Returns documents with the files of the backup that they refer to. */
function withFiles(
  documents: ImportedDocument[],
  backup: Uint8Array,
  limits: BackupLimits,
): ImportedDocument[] {
  if (documents.every(({ document }) => backupFilesOf(document).length === 0)) return documents
  const unpacked = unpackFiles(backup, limits)
  return documents.map((imported) => ({
    ...imported,
    files: [
      ...(imported.files ?? []),
      ...backupFilesOf(imported.document).flatMap(({ id }) => unpacked.get(id) ?? []),
    ],
  }))
}

/** Parses one JSON file: a raw document, or JSON Resume. */
export function importJson(
  bytes: Uint8Array,
  fileName: string,
  ids: IdGenerator,
  limits: BackupLimits = backupLimits,
): Single {
  if (bytes.length > limits.entryBytes) return refuseFile(fileName, 'too-large')
  const parsed = parseJson(bytes)
  if (parsed.ok) return importValue(parsed.value, fileName, ids)
  return parsed.problem
    ? refuseFile(fileName, 'too-large', [parsed.problem])
    : refuseFile(fileName, 'not-json')
}

/**
 * Parses one JSON value: a raw document, or JSON Resume.
 *
 * @param importResume reads JSON Resume; `importResumeFile` also accepts files of other programs
 */
export function importValue(
  value: unknown,
  fileName: string,
  ids: IdGenerator,
  importResume: (input: unknown, ids: IdGenerator) => ImportedResume = importJsonResume,
): Single {
  if (isRawDocument(value)) {
    const read = readDocument(value)
    if (read.ok) return read
    const code = read.code === 'newer-version' ? 'newer-version' : 'not-a-resume'
    return refuseFile(fileName, code, read.problems)
  }
  const imported = importResume(value, ids)
  if (imported.ok) {
    const { document, leftOut } = imported
    const image = imported.image && decodeDataUrl(imported.image)
    const files = (imported.signatures ?? []).flatMap((url) => decodeDataUrl(url) ?? [])
    const pictures = { ...(image && { image }), ...(files.length > 0 && { files }) }
    return { ok: true, document, ...pictures, ...(leftOut && { leftOut }) }
  }
  const isNewer = imported.problems.some((problem) => problem.code === 'newer-version')
  return refuseFile(fileName, isNewer ? 'newer-version' : 'not-a-resume', imported.problems)
}

function refuseFile(fileName: string, code: ImportErrorCode, problems: Problem[] = []) {
  return { ok: false as const, refused: { fileName, code, problems } }
}

/** `problem`: too many or too deeply nested values for a CV. */
type Parsed = { ok: true; value: unknown } | { ok: false; problem: Problem | null }

function parseJson(bytes: Uint8Array): Parsed {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const problem = measureJson(text)
    return problem ? { ok: false, problem } : { ok: true, value: JSON.parse(text) }
  } catch {
    return { ok: false, problem: null }
  }
}

/** Returns true for a raw document, which a backup contains where JSON Resume has no equivalent. */
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

/** A repacked archive may have one more folder level. */
function trashTimeOf(manifest: Manifest | null, name: string): number | null {
  const entry = manifest?.documents.find(({ file }) => name === file || name.endsWith(`/${file}`))
  return entry?.trashedAt ?? null
}
