import 'server-only'
import type { DocumentBody, DocumentHead, VersionHead } from '@/lib/api/documents'
import { filingOf } from '@/lib/resume/filing'
import {
  currentSchemaVersion,
  type Document,
  type PaperDocument,
} from '@/lib/resume/schema/document'
import { fileLink } from '../files/links'
import { toTimestamp } from '../kernel/to-timestamp'
import type { Failure, Outcome } from '../outcome'
import type { Ports } from '../ports-types'
import type { VersionHeadData } from '../versions/version-rows'
import { type BodyData, type HeadData, headOfBody } from './body-head-rows'

/** Formats a head for the API. */
export function headAnswer(head: HeadData): DocumentHead {
  const { id, kind, title, name, label, application, follows, version } = head
  return {
    id,
    kind,
    title,
    name,
    label,
    ...(application ? { application } : {}),
    ...(follows ? { follows } : {}),
    ...filingOf(head),
    version,
    createdAt: toTimestamp(head.createdAt),
    updatedAt: toTimestamp(head.updatedAt),
    trashedAt: head.trashedAt === null ? null : toTimestamp(head.trashedAt),
  }
}

/** Formats the head of a body for the API. `head` knows whether the document is in the trash. */
export function bodyHeadAnswer(id: string, body: BodyData, head: HeadData | null): DocumentHead {
  return headAnswer(headOfBody(id, body, head))
}

/** Creates the failure of a write conflict: contains the current document, for a merge. */
export function conflictWith({ version, document }: BodyData): Failure {
  return { ok: false, code: 'version-conflict', current: { version, document } }
}

/** Formats a whole document for the API. */
export function bodyAnswer(
  ports: Pick<Ports, 'configuration'>,
  id: string,
  body: BodyData,
  head: HeadData | null,
): Outcome<DocumentBody> {
  const document = storedDocument(body.document)
  if (!document.ok) return document
  const link = fileLink(ports, pdfPath(id, body.pdfVersion ?? 0), null)
  return {
    ok: true,
    value: {
      ...bodyHeadAnswer(id, body, head),
      document: document.value,
      ...(body.pdfVersion ? { pdf: { url: link.url, version: body.pdfVersion, link } } : {}),
    },
  }
}

/** Returns the path of the PDF of a stored version; readable by every principal who may read the document. */
const pdfPath = (id: string, version: number) => `/api/v1/resumes/${id}/pdf?version=${version}`

/** Returns a document that was read from its row; one of a newer schema version is reported, and left unchanged. */
export function storedDocument(document: Document): Outcome<Document> {
  return document.schemaVersion === currentSchemaVersion
    ? { ok: true, value: document }
    : { ok: false, code: 'newer-version' }
}

/** Reads a stored document that is set on pages; there is no paper of an application. */
export function storedPaper(document: Document): Outcome<PaperDocument> {
  const read = storedDocument(document)
  if (!read.ok || read.value.kind !== 'application') return read as Outcome<PaperDocument>
  return { ok: false, code: 'not-found' }
}

/** Formats the head of a version for the API; the key of its file is internal. */
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
