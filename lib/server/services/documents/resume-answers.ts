import 'server-only'
import type { ResumeBody, ResumeHead, VersionHead } from '@/lib/api/resumes'
import { currentSchemaVersion, type Document } from '@/lib/resume/schema/document'
import { readDocument } from '@/lib/resume/upgrade'
import { fileLink } from '../../files/links'
import type { Failure, Outcome } from '../../outcome'
import type { Ports } from '../../ports-types'
import { type BodyData, type HeadData, headOfBody } from '../../repositories/documents-rows'
import type { VersionHeadData } from '../../repositories/versions'

/** A time on the wire: RFC 3339 in UTC. */
export function toTimestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

/** A head as it goes out. */
export function headAnswer(head: HeadData): ResumeHead {
  const { id, kind, title, name, label, version } = head
  return {
    id,
    kind,
    title,
    name,
    label,
    version,
    createdAt: toTimestamp(head.createdAt),
    updatedAt: toTimestamp(head.updatedAt),
    trashedAt: head.trashedAt === null ? null : toTimestamp(head.trashedAt),
  }
}

/** The head of a body as it goes out. `head` knows whether it lies in the trash. */
export function bodyHeadAnswer(id: string, body: BodyData, head: HeadData | null): ResumeHead {
  return headAnswer(headOfBody(id, body, head))
}

/** Somebody else was faster: what is there now, for a merge. */
export function conflictWith({ version, document }: BodyData): Failure {
  return { ok: false, code: 'version-conflict', current: { version, document } }
}

/** A whole document as it goes out. */
export function bodyAnswer(
  ports: Pick<Ports, 'configuration'>,
  id: string,
  body: BodyData,
  head: HeadData | null,
): Outcome<ResumeBody> {
  const document = storedDocument(body.document)
  if (!document.ok) return document
  const url = pdfPath(id, body.pdfVersion ?? 0)
  return {
    ok: true,
    value: {
      ...bodyHeadAnswer(id, body, head),
      document: document.value,
      ...(body.pdfVersion
        ? { pdf: { url, version: body.pdfVersion, link: fileLink(ports, url, null) } }
        : {}),
    },
  }
}

/** Where the PDF of a kept version is read, by whoever may read its document. */
const pdfPath = (id: string, version: number) => `/api/v1/resumes/${id}/pdf?version=${version}`

/**
 * A stored document as this code knows documents: earlier ones are brought forward, those of a
 * newer version are told and left alone.
 */
export function storedDocument(document: Document): Outcome<Document> {
  if (document.schemaVersion === currentSchemaVersion) return { ok: true, value: document }
  const read = readDocument(document)
  if (read.ok) return { ok: true, value: read.document }
  if (read.code === 'newer-version') return { ok: false, code: 'newer-version' }
  throw new Error('A stored document cannot be read')
}

/** The head of a version as it goes out; where the file lies is nobody's business. */
export function versionAnswer(head: VersionHeadData): VersionHead {
  const { number, at, reason, name, title, changes, pdf } = head
  return {
    number,
    at: toTimestamp(at),
    reason,
    name,
    title,
    changes,
    ...(pdf ? { pdf: { sha256: pdf.sha256, bytes: pdf.bytes } } : {}),
  }
}
