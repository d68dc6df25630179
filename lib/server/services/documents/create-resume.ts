import 'server-only'
import type { ResumeHead } from '@/lib/api/resumes'
import { templateCatalogue } from '@/lib/pdf/templates/catalogue'
import { templateChange } from '@/lib/pdf/templates/change-template'
import { importFlat } from '@/lib/resume/flat/flat'
import { importJsonResume } from '@/lib/resume/json-resume/json-resume'
import { isJsonObject } from '@/lib/resume/json-value'
import type { Document, DocumentKind } from '@/lib/resume/schema/document'
import type { Failure, Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { acceptDocument, refuseOtherKind } from './accept-document'
import { changeDocument } from './change-document'
import { bodyHeadAnswer } from './resume-answers'

export type CreateInput = {
  /** Source of the document; not validated yet. */
  from:
    | { document: unknown }
    | { resume: unknown }
    | { flat: unknown }
    | { data: unknown; templateId?: string | undefined }
  /** Required kind; undefined: any kind. */
  kind?: DocumentKind | undefined
  /** The same operation again is the same document. */
  operationId: string
  /** The id of a document that does not bring its own. */
  newId: string
}

/** Where a template is asked for that there is not: an id that nobody knows would look like the first. */
function refuseTemplate(templateId: string | undefined): Failure | null {
  if (templateId === undefined || templateCatalogue.some(({ id }) => id === templateId)) return null
  const problem = { path: 'templateId', code: 'not-allowed' as const, reason: 'no such template' }
  return { ok: false, code: 'invalid', problems: [problem] }
}

/**
 * Makes a document of a whole one (its id stays), of JSON Resume, or of the flat shape (a new id).
 * Nothing is made when anything in it is wrong: every problem is told by its place.
 */
export async function createResume(
  ports: Pick<Ports, 'items' | 'now' | 'ids'>,
  owner: OwnerId,
  { from, kind, operationId, newId }: CreateInput,
): Promise<Outcome<ResumeHead>> {
  const read = readSource(ports, from, newId)
  if (!read.ok) return read
  const other = refuseOtherKind(read.value, kind)
  if (other) return other
  const { id } = read.value
  const created = await changeDocument(ports, owner, id, {
    operationId,
    plan: (current) => (current ? { ok: false, code: 'already-exists' } : read),
  })
  if (!created.ok) {
    // It lies in the trash: something of that id is there all the same.
    return created.code === 'trashed' ? { ok: false, code: 'already-exists' } : created
  }
  return { ok: true, value: bodyHeadAnswer(id, created.value.body, null) }
}

/** Reads what is no whole document yet. */
function importSource(
  from: Exclude<CreateInput['from'], { document: unknown }>,
  ids: Ports['ids'],
) {
  if ('resume' in from) return importJsonResume(from.resume, ids)
  if ('flat' in from) return importFlat(from.flat, ids)
  const { data } = from
  const isJsonResume = isJsonObject(data) && Object.hasOwn(data, 'basics')
  return isJsonResume ? importJsonResume(data, ids) : importFlat(data, ids)
}

/** The document that a request asks for, of that id where it brings none. Nothing is written. */
export function readSource(
  ports: Pick<Ports, 'now' | 'ids'>,
  from: CreateInput['from'],
  newId: string,
): Outcome<Document> {
  if ('document' in from) {
    const { document } = from
    const id = isJsonObject(document) && typeof document.id === 'string' ? document.id : newId
    const accepted = acceptDocument(document, id, ports.now())
    return accepted.ok ? { ok: true, value: accepted.value.document } : accepted
  }
  const template = 'templateId' in from ? from.templateId : undefined
  const refused = refuseTemplate(template)
  if (refused) return refused
  const imported = importSource(from, ports.ids)
  if (!imported.ok) return { ok: false, code: 'invalid', problems: imported.problems }
  const { design } = imported.document
  const made = {
    ...imported.document,
    id: newId,
    design: template === undefined ? design : { ...design, ...templateChange(design, template) },
  }
  const accepted = acceptDocument(made, newId, ports.now())
  return accepted.ok ? { ok: true, value: accepted.value.document } : accepted
}
