import 'server-only'
import { documentKinds, saveBodySchema } from '@/lib/api/resumes'
import { createResume } from '../../services/documents/create-resume'
import { duplicateResume } from '../../services/documents/duplicate-resume'
import { eraseResume } from '../../services/documents/erase-resume'
import { listResumes } from '../../services/documents/list-resumes'
import { patchResume } from '../../services/documents/patch-resume'
import { readResume } from '../../services/documents/read-resume'
import { restoreResume } from '../../services/documents/restore-resume'
import { saveResume } from '../../services/documents/save-resume'
import { trashResume } from '../../services/documents/trash-resume'
import type { AddRoutes } from '../environment'
import { effectIdOf } from '../guards/idempotency'
import { isByProgram, ownerOf } from '../guards/require-principal'
import { baseOf, conditionOf, etagOf, ifMatchSchema } from '../preconditions'
import { unwrap } from '../problems'
import { readRequest } from '../read-request'
import {
  create,
  duplicate,
  erase,
  list,
  listEveryKind,
  patch,
  read,
  replace,
  restore,
  trash,
} from './document-routes'
import { documentParameters } from './shapes'
import { sourceOf } from './source-of'

/** Adds the routes of documents: list, create, read, save, change, trash. Each calls one service. */
export const addDocumentRoutes: AddRoutes = (api, ports) => {
  api.openapi(list, async (context) => {
    const { trashed, ...query } = context.req.valid('query')
    const input = { ...query, isTrashed: trashed === 'true' }
    return context.json(unwrap(await listResumes(ports, ownerOf(context), input)), 200)
  })

  api.openapi(listEveryKind, async (context) => {
    const { trashed, kind, ...query } = context.req.valid('query')
    const kinds = kind ? [kind] : documentKinds
    const input = { ...query, kinds, isTrashed: trashed === 'true' }
    return context.json(unwrap(await listResumes(ports, ownerOf(context), input)), 200)
  })

  api.openapi(create, async (context) => {
    // The schema requires one of them.
    const from = sourceOf(context.req.valid('json')) ?? { document: null }
    const effectId = effectIdOf(context, ports)
    const input = { from, operationId: effectId, newId: effectId }
    const head = unwrap(await createResume(ports, ownerOf(context), input))
    context.header('location', `/api/v1/resumes/${head.id}`)
    context.header('etag', etagOf(head.version))
    return context.json(head, 201)
  })

  api.openapi(read, async (context) => {
    const body = unwrap(await readResume(ports, ownerOf(context), context.req.valid('param')))
    context.header('etag', etagOf(body.version))
    return context.json(body, 200)
  })

  api.openAPIRegistry.registerPath(replace)
  api.put('/resumes/:id', async (context) => {
    const { params, headers, body } = await readRequest(context, {
      params: documentParameters,
      headers: ifMatchSchema,
      body: saveBodySchema,
    })
    const { id } = params
    const { document, baseVersion, operationId, checkpoint } = body
    const owner = ownerOf(context)
    const base = unwrap(baseOf(headers['if-match'], baseVersion))
    const saved = await saveResume(ports, owner, {
      id,
      document,
      baseVersion: base.version,
      keepsSent: isByProgram(context),
      operationId: operationId ?? effectIdOf(context, ports),
      ...(checkpoint ? { checkpoint } : {}),
    })
    const answer = unwrap(base.orElse(saved))
    context.header('etag', etagOf(answer.version))
    return context.json(answer, 200)
  })

  api.openapi(patch, async (context) => {
    const { id } = context.req.valid('param')
    const { hunks, baseVersion, operationId, checkpoint } = context.req.valid('json')
    const match = context.req.header('if-match')
    const base =
      match === undefined && baseVersion === undefined ? null : unwrap(baseOf(match, baseVersion))
    const patched = await patchResume(ports, ownerOf(context), {
      id,
      hunks,
      baseVersion: base === null || base.version === 'any' ? null : base.version,
      keepsSent: isByProgram(context),
      operationId: operationId ?? effectIdOf(context, ports),
      ...(checkpoint ? { checkpoint } : {}),
    })
    const answer = unwrap(base ? base.orElse(patched) : patched)
    context.header('etag', etagOf(answer.version))
    return context.json(answer, 200)
  })

  api.openapi(trash, async (context) => {
    const { id } = context.req.valid('param')
    const base = unwrap(conditionOf(context.req.header('if-match')))
    const input = { id, baseVersion: base.version }
    const trashed = await trashResume(ports, ownerOf(context), input)
    return context.json(unwrap(base.orElse(trashed)), 200)
  })

  api.openapi(restore, async (context) =>
    context.json(
      unwrap(await restoreResume(ports, ownerOf(context), context.req.valid('param'))),
      200,
    ),
  )

  api.openapi(duplicate, async (context) => {
    const { id } = context.req.valid('param')
    const effectId = effectIdOf(context, ports)
    const input = { id, newId: effectId, operationId: effectId }
    const head = unwrap(await duplicateResume(ports, ownerOf(context), input))
    context.header('location', `/api/v1/resumes/${head.id}`)
    context.header('etag', etagOf(head.version))
    return context.json(head, 201)
  })

  api.openapi(erase, async (context) => {
    const { id } = context.req.valid('param')
    const base = unwrap(conditionOf(context.req.header('if-match')))
    const input = { id, baseVersion: base.version }
    unwrap(base.orElse(await eraseResume(ports, ownerOf(context), input)))
    return context.body(null, 204)
  })
}
