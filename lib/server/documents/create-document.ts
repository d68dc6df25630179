import 'server-only'
import type { CreatedHead } from '@/lib/api/documents'
import { isTemplate } from '@/lib/pdf/templates/catalogue'
import { templateChange } from '@/lib/pdf/templates/change-template'
import { flatPath, importFlat } from '@/lib/resume/flat/flat'
import { importJsonResume, pathInFile } from '@/lib/resume/json-resume/json-resume'
import { isJsonObject } from '@/lib/resume/json-value'
import type { InputWarning } from '@/lib/resume/problems'
import type { Document } from '@/lib/resume/schema/document'
import type { Failure, Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { acceptDocument, documentWarnings } from './accept-document'
import { brandDocument } from './brand-document'
import { changeDocument } from './change-document'
import { bodyHeadAnswer } from './document-answers'

export type CreateInput = {
  /** Source of the document; not validated yet. */
  from:
    | { document: unknown }
    | { resume: unknown }
    | { flat: unknown }
    | { data: unknown; templateId?: string | undefined }
  /** Idempotency key of the creation. */
  operationId: string
  /** Id of a document that does not contain one. */
  newId: string
}

const templateIn = (from: CreateInput['from']) =>
  'templateId' in from ? from.templateId : undefined

/** Refuses an unknown template id: it would be rendered with the first template. */
function refuseTemplate(templateId: string | undefined): Failure | null {
  if (templateId === undefined || isTemplate(templateId)) return null
  const problem = { path: 'templateId', code: 'not-allowed' as const, reason: 'no such template' }
  return { ok: false, code: 'invalid', problems: [problem] }
}

/**
 * Creates a document from a whole one (its id stays), from JSON Resume, or from the flat shape (a new id). One that is no
 * whole document yet begins with the brand of its workspace. Creates nothing if anything is invalid: every problem is reported with its place.
 */
export async function createDocument(
  ports: Pick<Ports, 'items' | 'now' | 'ids' | 'documentHooks'>,
  owner: OwnerId,
  { from, operationId, newId }: CreateInput,
): Promise<Outcome<CreatedHead>> {
  const source = readSource(ports, from, newId)
  const isWhole = 'document' in from
  const read =
    source.ok && !isWhole
      ? await brandDocument(ports, owner, source.value, templateIn(from))
      : source
  if (!read.ok) return read
  const { id } = read.value
  const created = await changeDocument(ports, owner, id, {
    operationId,
    plan: (current) => (current ? { ok: false, code: 'already-exists' } : read),
  })
  if (!created.ok) {
    // The document is in the trash: the id is taken all the same.
    return created.code === 'trashed' ? { ok: false, code: 'already-exists' } : created
  }
  const head = bodyHeadAnswer(id, created.value.body, null)
  const warnings = documentWarnings(read.value).map((one) => pathInSource(one, from))
  return { ok: true, value: warnings.length > 0 ? { ...head, warnings } : head }
}

/** Converts the path of a document to one of the source that it was made from, as the paths of problems are. */
function pathInSource(warning: InputWarning, from: CreateInput['from']): InputWarning {
  if ('document' in from) return warning
  const inFile = pathInFile(warning)
  const isFlat = 'flat' in from || ('data' in from && !isJsonResume(from.data))
  return isFlat ? { ...inFile, path: flatPath(inFile.path) } : inFile
}

const isJsonResume = (data: unknown) => isJsonObject(data) && Object.hasOwn(data, 'basics')

/** Parses a source that is no whole document yet. */
function importSource(
  from: Exclude<CreateInput['from'], { document: unknown }>,
  ids: Ports['ids'],
) {
  if ('resume' in from) return importJsonResume(from.resume, ids)
  if ('flat' in from) return importFlat(from.flat, ids)
  const { data } = from
  return isJsonResume(data) ? importJsonResume(data, ids) : importFlat(data, ids)
}

/** Returns the document of a request, with `newId` if it has none. Nothing is written. */
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
  const template = templateIn(from)
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
