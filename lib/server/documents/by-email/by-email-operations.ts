import 'server-only'
import { z } from '@hono/zod-openapi'
import { componentReference } from '@/lib/api/components'
import { anyObject, documentHeadSchema, storedPdfSchema } from '@/lib/api/documents'
import { flatResumeSchema } from '@/lib/api/flat-resume'
import { exportFlat } from '@/lib/resume/flat/flat'
import { idempotencySchema, jsonBody, jsonContent, problems } from '../../api/description/shapes'
import { effectIdOf } from '../../api/guards/idempotency'
import { ownerOf } from '../../api/guards/require-principal'
import { type Operation, operation } from '../../api/operation'
import { conditionOf, conditionSchema, etagOf } from '../../api/preconditions'
import { unwrap } from '../../api/problems'
import { noTool } from '../../api/tool-rows'
import { changeByEmail } from './change-by-email'
import { createByEmail } from './create-by-email'
import { downloadByEmail } from './download-by-email'
import { type FoundByEmail, findByEmail } from './find-by-email'
import { trashByEmail } from './trash-by-email'

const emailParameters = z.object({
  email: z
    .string()
    .min(1)
    .max(254)
    .openapi({ example: 'ana@example.org' })
    .describe('Email address that the CV was created with, in any case'),
})

/** Parsed by its own reader, which reports problems by path. */
const flatBody = (schema: string) => anyObject().openapi(componentReference(schema))

const create = operation({
  method: 'post',
  path: '/resume',
  summary: 'Create a CV addressed by email',
  description:
    'The `email` of the body becomes the address of the CV, even if its content changes later. Each address belongs to one of your CVs: 409 where it is in use.',
  scope: 'write',
  role: 'write',
  tool: noTool.flat,
  request: { headers: idempotencySchema, body: jsonBody(flatBody('FlatResumeInput')) },
  responses: {
    201: jsonContent(flatResumeSchema, 'The CV; `Content-Location` is the document'),
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
  run: async (context, ports) => {
    const effectId = effectIdOf(context, ports)
    const input = { flat: context.req.valid('json'), operationId: effectId, newId: effectId }
    const made = answerOf(unwrap(await createByEmail(ports, ownerOf(context), input)))
    const location = made.headers['content-location']
    return context.json(made.flat, 201, { ...made.headers, location })
  },
})

const read = operation({
  method: 'get',
  path: '/resume/{email}',
  summary: 'Get a CV by email',
  scope: 'read',
  role: 'read',
  tool: noTool.flat,
  request: { params: emailParameters },
  responses: {
    200: jsonContent(flatResumeSchema, 'The CV; its version is the ETag'),
    ...problems(401, 404, 422),
  },
  run: async (context, ports) => {
    const found = await findByEmail(ports, ownerOf(context), context.req.valid('param'))
    const { flat, headers } = answerOf(unwrap(found))
    return context.json(flat, 200, headers)
  },
})

const change = operation({
  method: 'put',
  path: '/resume/{email}',
  summary: 'Update fields of a CV by email',
  description:
    'Only the given fields change; a list replaces the former one. Data that the flat shape cannot express stays with the entries that are recognised, and the former state is stored as a version.',
  scope: 'write',
  role: 'write',
  tool: noTool.flat,
  request: {
    params: emailParameters,
    headers: conditionSchema,
    body: jsonBody(flatBody('FlatResumeChange')),
  },
  responses: {
    200: jsonContent(flatResumeSchema, 'The CV as it is now'),
    ...problems(400, 401, 403, 404, 409, 412, 413, 415, 422),
  },
  run: async (context, ports) => {
    const { email } = context.req.valid('param')
    const base = unwrap(conditionOf(context.req.header('if-match')))
    const changed = await changeByEmail(ports, ownerOf(context), {
      email,
      flat: context.req.valid('json'),
      baseVersion: base.version,
      operationId: effectIdOf(context, ports),
    })
    const { flat, headers } = answerOf(unwrap(base.orElse(changed)))
    return context.json(flat, 200, headers)
  },
})

const download = operation({
  method: 'get',
  path: '/resume/{email}/download',
  summary: 'Create and store the PDF of a CV by email',
  scope: 'write',
  role: 'write',
  tool: noTool.flat,
  audit: 'document-exported',
  cost: 'work',
  request: { params: emailParameters },
  responses: {
    200: jsonContent(storedPdfSchema, 'A link to the file, good for one hour'),
    ...problems(401, 403, 404, 410, 422, 502),
  },
  run: async (context, ports) => {
    const kept = await downloadByEmail(ports, ownerOf(context), context.req.valid('param'))
    return context.json(unwrap(kept), 200)
  },
})

const trash = operation({
  method: 'delete',
  path: '/resume/{email}',
  summary: 'Move a CV to the trash by email',
  description:
    'Like `DELETE /resumes/{id}`: it is erased 30 days later, and `POST /resumes/{id}/restore` restores it. Until then the address is in use: `POST /resume` returns 409 `trashed`.',
  scope: 'write',
  role: 'write',
  tool: noTool.trashes,
  audit: 'document-trashed',
  request: { params: emailParameters, headers: conditionSchema },
  responses: {
    200: jsonContent(documentHeadSchema, 'Its head; `Content-Location` is the document'),
    ...problems(401, 403, 404, 412, 422),
  },
  run: async (context, ports) => {
    const { email } = context.req.valid('param')
    const base = unwrap(conditionOf(context.req.header('if-match')))
    const input = { email, baseVersion: base.version }
    const head = unwrap(base.orElse(await trashByEmail(ports, ownerOf(context), input)))
    return context.json(head, 200, { 'content-location': `/api/v1/resumes/${head.id}` })
  },
})

/** Builds the answer to a read of a CV, with its location as a document. */
function answerOf({ id, version, document }: FoundByEmail) {
  const headers = { etag: etagOf(version), 'content-location': `/api/v1/resumes/${id}` }
  return { flat: exportFlat(document), headers }
}

/** Adds the simple routes: one CV for each e-mail address, in the flat shape, on the same services. */
export const byEmailOperations: readonly Operation[] = [create, read, change, trash, download]
