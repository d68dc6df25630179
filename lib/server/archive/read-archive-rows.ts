import 'server-only'
import * as z from 'zod'
import type { ArchiveRefusal } from '@/lib/api/account-imports'
import { checkpointReasonSchema, versionHeadSchema } from '@/lib/api/documents'
import { isJsonObject } from '@/lib/resume/json-value'
import { measureJson } from '@/lib/resume/measure-json'
import type { Document } from '@/lib/resume/schema/document'
import { acceptDocument } from '../documents/accept-document'
import { archiveLimits } from './archive-limits'
import type { ArchivedDocument, ArchivedVersion } from './archive-types'

type Code = ArchiveRefusal['code']
type Refuse = (file: string, code: Code) => void
type RowFile = { file: string; id: string; text: string }

const number = z
  .int()
  .min(1)
  .max(2 ** 31)
const time = z.number().min(0)

const documentRow = z.object({
  kind: z.literal('document'),
  id: z.uuid(),
  version: number,
  createdAt: time,
  editedAt: time,
  trashedAt: z.nullable(time),
  document: z.unknown(),
})

const versionRow = z.object({
  kind: z.literal('version'),
  id: z.uuid(),
  number,
  at: time,
  reason: checkpointReasonSchema,
  name: z.string().max(100),
  title: z.string().max(300),
  changes: versionHeadSchema.shape.changes.check(z.maxLength(1_000)),
  previous: z.int().min(0),
  document: z.unknown(),
})

const rowSchema = z.discriminatedUnion('kind', [documentRow, versionRow])

type Read = { document: Document } | { code: Code }

function readDocument(input: unknown, id: string, now: number): Read {
  const accepted = acceptDocument(input, id, now)
  if (accepted.ok) return { document: accepted.value.document }
  if (accepted.code === 'newer-version') return { code: 'newer-version' }
  return { code: accepted.code === 'too-large' ? 'too-large' : 'wrong-content' }
}

function parse(line: string): unknown {
  if (line.length > archiveLimits.lineCharacters || measureJson(line)) return null
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

/** Parses one line: a document, a version, or why it is neither. */
function readRow(line: string, id: string, now: number) {
  const value = parse(line)
  const row = isJsonObject(value) ? rowSchema.safeParse(value).data : undefined
  if (!row || row.id !== id) return { code: 'wrong-content' as const }
  const read = readDocument(row.document, id, now)
  return 'code' in read ? read : { row: { ...row, document: read.document } }
}

type Found = {
  documents: Map<string, ArchivedDocument>
  /** Versions by document, also of documents that are missing or damaged. */
  versions: Map<string, { file: string; version: ArchivedVersion }[]>
}

function takeRow(found: Found, { file, id, text }: RowFile, now: number): Code | null {
  let error: Code | null = null
  for (const line of text.split('\n')) {
    if (line === '') continue
    const read = readRow(line, id, now)
    if ('code' in read) {
      error ??= read.code
      continue
    }
    const { row } = read
    const { document } = row
    if (row.kind === 'document') {
      const { version, createdAt, editedAt, trashedAt } = row
      const times = { createdAt: Math.min(createdAt, now), editedAt: Math.min(editedAt, now) }
      const isTrashed = trashedAt !== null
      const made = { file, version, ...times, isTrashed, document, versions: [] }
      if (!found.documents.has(id)) found.documents.set(id, made)
      continue
    }
    const { kind: _, id: __, at, ...about } = row
    const version = { ...about, at: Math.min(at, now), document }
    found.versions.set(id, [...(found.versions.get(id) ?? []), { file, version }])
  }
  return error
}

/**
 * Reads documents and their versions from files of rows. A malformed line is reported with its file, and the others
 * are read all the same.
 *
 * @param files in the order of their numbers
 * @param now milliseconds since 1970: no time is later
 */
export function readRows(
  files: readonly RowFile[],
  now: number,
  refuse: Refuse,
): ArchivedDocument[] {
  const found: Found = { documents: new Map(), versions: new Map() }
  let rest: number = archiveLimits.versions
  for (const file of files) {
    const error = takeRow(found, file, now)
    if (error) refuse(file.file, error)
  }
  for (const [id, versions] of found.versions) {
    const document = found.documents.get(id)
    const fit = versions.filter(({ version }) => version.number <= (document?.version ?? 0))
    if (!document) refuse(versions[0]?.file ?? '', 'no-document')
    else if (rest < fit.length) refuse(document.file, 'too-large')
    else {
      rest -= fit.length
      document.versions = fit
        .map(({ version }) => version)
        .sort((one, other) => one.number - other.number)
    }
  }
  return [...found.documents.values()]
}
