import 'server-only'
import { createRoute } from '@hono/zod-openapi'
import {
  bringOverBodySchema,
  broughtSchema,
  familySchema,
  followBodySchema,
  sendBodySchema,
  sentSchema,
} from '@/lib/api/family'
import { saveAnswerSchema } from '@/lib/api/resumes'
import type { Ports } from '../../ports-types'
import { bringOverResume } from '../../services/family/bring-over-resume'
import { followResume, stopFollowing } from '../../services/family/follow-resume'
import { readFamily } from '../../services/family/read-family'
import { sendPart } from '../../services/family/send-part'
import { needs } from '../access'
import type { Api } from '../environment'
import { effectIdOf } from '../guards/idempotency'
import { ownerOf } from '../guards/require-principal'
import { unwrap } from '../problems'
import { documentParameters, idempotencySchema, jsonBody, jsonContent, problems } from './shapes'

const path = '/resumes/{id}/family'

const read = createRoute({
  method: 'get',
  path,
  summary: 'Get the CVs that follow each other',
  security: needs('read'),
  request: { params: documentParameters },
  responses: {
    200: jsonContent(familySchema, 'The CV at the head and those that follow it'),
    ...problems(401, 404, 409, 410, 422),
  },
})

const follow = createRoute({
  method: 'put',
  path,
  summary: 'Let a CV follow another one',
  description:
    'No word of it changes. Entries and bullets are paired by their ids, else by what they say; what both say follows from then on.',
  security: needs('write'),
  request: { params: documentParameters, body: jsonBody(followBodySchema) },
  responses: {
    200: jsonContent(saveAnswerSchema, 'The saved version'),
    ...problems(400, 401, 403, 404, 409, 410, 413, 415, 422),
  },
})

const stop = createRoute({
  method: 'delete',
  path,
  summary: 'Let a CV follow no other',
  security: needs('write'),
  request: { params: documentParameters },
  responses: {
    200: jsonContent(saveAnswerSchema, 'The saved version'),
    ...problems(401, 403, 404, 409, 410, 422),
  },
})

const bring = createRoute({
  method: 'post',
  path: `${path}/bring-over`,
  summary: 'Bring changes of the followed CV over',
  description: 'What was changed, added or left out in the follower stays.',
  security: needs('write'),
  request: {
    params: documentParameters,
    headers: idempotencySchema,
    body: jsonBody(bringOverBodySchema),
  },
  responses: {
    200: jsonContent(broughtSchema, 'The saved version, and fields that were changed in both'),
    ...problems(400, 401, 403, 404, 409, 410, 413, 415, 422),
  },
})

const send = createRoute({
  method: 'post',
  path: `${path}/send`,
  summary: 'Send one change of a follower to the followed CV',
  security: needs('write'),
  request: {
    params: documentParameters,
    headers: idempotencySchema,
    body: jsonBody(sendBodySchema),
  },
  responses: {
    200: jsonContent(sentSchema, 'The saved versions of both'),
    ...problems(400, 401, 403, 404, 409, 410, 413, 415, 422),
  },
})

/** Adds the routes of CVs that follow each other (ADR 82). */
export function addFamilyRoutes(api: Api, ports: Ports): void {
  api.openapi(read, async (context) =>
    context.json(
      unwrap(await readFamily(ports, ownerOf(context), context.req.valid('param'))),
      200,
    ),
  )

  api.openapi(follow, async (context) => {
    const { id } = context.req.valid('param')
    const { follows } = context.req.valid('json')
    const input = { id, follows, operationId: ports.ids.document() }
    return context.json(unwrap(await followResume(ports, ownerOf(context), input)), 200)
  })

  api.openapi(stop, async (context) => {
    const input = { ...context.req.valid('param'), operationId: ports.ids.document() }
    return context.json(unwrap(await stopFollowing(ports, ownerOf(context), input)), 200)
  })

  api.openapi(bring, async (context) => {
    const { baseVersion = null } = context.req.valid('json')
    const operationId = effectIdOf(context, ports)
    const input = { ...context.req.valid('param'), baseVersion, operationId }
    return context.json(unwrap(await bringOverResume(ports, ownerOf(context), input)), 200)
  })

  api.openapi(send, async (context) => {
    const { part, baseVersion = null } = context.req.valid('json')
    const operationId = effectIdOf(context, ports)
    const input = { ...context.req.valid('param'), part, baseVersion, operationId }
    return context.json(unwrap(await sendPart(ports, ownerOf(context), input)), 200)
  })
}
