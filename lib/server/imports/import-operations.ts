import 'server-only'
import { z } from '@hono/zod-openapi'
import { documentHeadSchema } from '@/lib/api/documents'
import {
  createFromImportSchema,
  importAnswerSchema,
  importRequestSchema,
  importUploadSchema,
  uploadedSchema,
} from '@/lib/api/imports'
import {
  documentParameters,
  idempotencySchema,
  jsonBody,
  jsonContent,
  problems,
} from '../api/description/shapes'
import { effectIdOf } from '../api/guards/idempotency'
import { bringsUpload } from '../api/guards/read-upload'
import { ownerOf } from '../api/guards/require-principal'
import { answerNow, preferSchema } from '../api/guards/wait-for-end'
import { deletion, type Operation, operation } from '../api/operation'
import { refuse, unwrap } from '../api/problems'
import { noTool } from '../api/tool-rows'
import { beginImport } from './begin-import'
import { createFromImport } from './create-from-import'
import { discardImport, readImportState } from './read-import'
import { receiveUpload } from './receive-upload'

const begin = operation({
  method: 'post',
  path: '/imports',
  summary: 'Start an import of a file',
  scope: 'write',
  role: 'write',
  tool: noTool.files,
  description:
    'Returns a signed form for a file of at most 10 MB. The file is read once it is uploaded; no document is created until you create one from the draft. The import is deleted after a day.',
  request: { headers: idempotencySchema, body: jsonBody(importRequestSchema) },
  responses: {
    201: jsonContent(importUploadSchema, 'Where the file goes'),
    ...problems(400, 401, 403, 413, 415, 422),
  },
  run: async (context, ports) => {
    const input = { ...context.req.valid('json'), id: effectIdOf(context, ports) }
    const begun = unwrap(await beginImport(ports, ownerOf(context), input))
    context.header('location', `/api/v1/imports/${begun.id}`)
    return context.json(begun, 201)
  },
})

const read = operation({
  method: 'get',
  path: '/imports/{id}',
  summary: 'Get an import with its progress and draft',
  scope: 'read',
  role: 'write',
  tool: noTool.files,
  request: { params: documentParameters, headers: preferSchema },
  responses: { 200: jsonContent(importAnswerSchema, 'Its state'), ...problems(401, 404) },
  run: (context, ports) =>
    answerNow(context, async () => {
      const found = await readImportState(ports, ownerOf(context), context.req.valid('param'))
      const state = unwrap(found)
      const isOver = state.status === 'done' || state.status === 'failed'
      return { response: context.json(state, 200), isOver }
    }),
})

const create = operation({
  method: 'post',
  path: '/imports/{id}/resume',
  summary: 'Create a document from an import',
  scope: 'write',
  makesWriter: true,
  role: 'write',
  tool: noTool.files,
  description:
    'Uses the draft unchanged; review `unplaced` of the import first. The import stays until you delete it, for at most a day.',
  request: {
    params: documentParameters,
    headers: idempotencySchema,
    body: jsonBody(createFromImportSchema),
  },
  responses: {
    201: jsonContent(documentHeadSchema, 'Its head'),
    ...problems(400, 401, 403, 404, 413, 415, 422),
  },
  run: async (context, ports) => {
    const newId = effectIdOf(context, ports)
    const made = await createFromImport(ports, ownerOf(context), {
      ...context.req.valid('param'),
      leavesOut: context.req.valid('json').leaveOut ?? false,
      operationId: newId,
      newId,
    })
    const head = unwrap(made)
    context.header('location', `/api/v1/resumes/${head.id}`)
    return context.json(head, 201)
  },
})

const discard = deletion({
  path: '/imports/{id}',
  summary: 'Delete an import with its file and draft',
  scope: 'write',
  role: 'write',
  tool: noTool.files,
  remove: discardImport,
})

const uploadForm = z.object({ file: z.string().openapi({ format: 'binary' }) }).catchall(z.string())

const upload = operation({
  method: 'post',
  path: '/uploads',
  summary: 'Upload a file with a signed form',
  scope: 'write',
  role: 'write',
  tool: noTool.files,
  description:
    'Send the fields of the signed form, and then the file as `file`. This address needs your key beside the form. A form may lead to a file store at another host instead: do not send the key there.',
  // The framework would parse the form once more to validate it.
  readsItself: true,
  request: {
    body: { required: true, content: { 'multipart/form-data': { schema: uploadForm } } },
  },
  responses: {
    201: jsonContent(uploadedSchema, 'It is there'),
    ...problems(400, 401, 403, 404, 410, 413, 415),
  },
  run: async (context, ports) => {
    if (!bringsUpload(context.req)) refuse('unsupported-media-type')
    const type = context.req.header('content-type') ?? ''
    const input = await readForm(await context.req.arrayBuffer(), type)
    return context.json(unwrap(await receiveUpload(ports, ownerOf(context), input)), 201)
  },
})

/** Parses the fields and the file of a form. */
async function readForm(bytes: ArrayBuffer, type: string) {
  const parsed = await new Response(bytes, { headers: { 'content-type': type } })
    .formData()
    .catch(() => refuse('bad-request'))
  const file = parsed.get('file')
  if (!(file instanceof Blob)) return refuse('bad-request')
  const texts = [...parsed].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return { fields: Object.fromEntries(texts), bytes: new Uint8Array(await file.arrayBuffer()) }
}

/** Operations of imports: the form that receives a file, its state, its deletion. */
export const importOperations: readonly Operation[] = [begin, read, create, discard, upload]
