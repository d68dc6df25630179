import { decodeDataUrl } from '@/lib/resume/data-url'
import type { IdGenerator } from '@/lib/resume/ids'
import {
  type ImportResult as ImportedResume,
  importJsonResume,
} from '@/lib/resume/json-resume/json-resume'
import { measureJson } from '@/lib/resume/measure-json'
import type { Problem } from '@/lib/resume/problems'
import type { Document } from '@/lib/resume/schema/document'
import { readDocument } from '@/lib/resume/upgrade'
import { backupFilesOf, unpackFiles } from './backup-files'
import { type BackupLimits, backupLimits } from './backup-limits'
import { type Manifest, manifestName, readManifest } from './manifest'
import { unpackBackup } from './unpack-backup'

export type ImportedDocument = {
  document: Document
  /** When it was put in the trash, in milliseconds since 1970; null while in use. */
  trashedAt: number | null
  /** The file it came from. */
  fileName: string
  /** The picture that came with it; untrusted bytes of any kind. */
  image?: Uint8Array<ArrayBuffer>
  /** Texts of its file that the CV has no place for, each as `path: text`. */
  leftOut?: readonly string[]
  /** Files that it names and that came with it; untrusted. */
  files?: Uint8Array<ArrayBuffer>[]
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
  /** A dropped file that the browser did not hand over. */
  | 'unreadable'
  /** More bytes than a CV or a backup can have. */
  | 'too-large'
  /** More files than a backup can have. */
  | 'too-many'
  /** A file of a backup that is no JSON. */
  | 'not-json'
  /** An archive, or a file in one, that is cut off or broken. */
  | 'damaged'
  /** An archive, or a file in one, that opens with a password alone. */
  | 'password'
  /** An archive without any CV. */
  | 'nothing-inside'
  /** JSON, but not a CV: `problems` says where. */
  | 'not-a-resume'
  /** Written by a newer Vitae. */
  | 'newer-version'

export type ImportResult =
  | { ok: true; documents: ImportedDocument[]; refused: RefusedFile[] }
  | { ok: false; refused: RefusedFile }

/** One CV, or why it is none. */
export type Single =
  | {
      ok: true
      document: Document
      image?: Uint8Array<ArrayBuffer>
      leftOut?: readonly string[]
    }
  | { ok: false; refused: RefusedFile }

/**
 * Reads a backup. CVs that can be read come with those that cannot, named one by one, so that one
 * broken file does not keep the others away.
 */
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
  if (documents.length > 0)
    return { ok: true, documents: withFiles(documents, bytes, limits), refused }
  const [first] = refused
  return first ? { ok: false, refused: first } : refuseFile(fileName, 'nothing-inside')
}

/** Returns documents with the files of the backup that they name. */
function withFiles(
  documents: ImportedDocument[],
  backup: Uint8Array,
  limits: BackupLimits,
): ImportedDocument[] {
  if (documents.every(({ document }) => backupFilesOf(document).length === 0)) return documents
  const unpacked = unpackFiles(backup, limits)
  return documents.map((imported) => ({
    ...imported,
    files: backupFilesOf(imported.document).flatMap(({ id }) => unpacked.get(id) ?? []),
  }))
}

/** Reads the bytes of one file of JSON: a document as it is stored, or JSON Resume. */
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
 * The same of JSON that was parsed before.
 *
 * @param importResume reads JSON Resume: `importResumeFile` a file by others, too
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
    return { ok: true, document, ...(image && { image }), ...(leftOut && { leftOut }) }
  }
  const isNewer = imported.problems.some((problem) => problem.code === 'newer-version')
  return refuseFile(fileName, isNewer ? 'newer-version' : 'not-a-resume', imported.problems)
}

function refuseFile(fileName: string, code: ImportErrorCode, problems: Problem[] = []) {
  return { ok: false as const, refused: { fileName, code, problems } }
}

/** `problem`: JSON, but of more or deeper values than a CV has. */
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
