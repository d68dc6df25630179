import 'server-only'
import { saveAnswerSchema } from '@/lib/api/documents'
import {
  bringOverBodySchema,
  broughtSchema,
  familySchema,
  followBodySchema,
  sendBodySchema,
  sentSchema,
} from '@/lib/api/family'
import {
  documentParameters,
  idempotencySchema,
  jsonBody,
  jsonContent,
  problems,
} from '../api/description/shapes'
import { effectIdOf } from '../api/guards/idempotency'
import { ownerOf } from '../api/guards/require-principal'
import { type Operation, operation } from '../api/operation'
import { unwrap } from '../api/problems'
import { noTool, reads } from '../api/tool-rows'
import { bringOverResume } from './bring-over-resume'
import { followResume, stopFollowing } from './follow-resume'
import { readFamily } from './read-family'
import { sendPart } from './send-part'

const path = '/resumes/{id}/family'

const read = operation({
  method: 'get',
  path,
  summary: 'Get the CVs that follow each other',
  scope: 'read',
  role: 'read',
  tool: reads,
  request: { params: documentParameters },
  responses: {
    200: jsonContent(familySchema, 'The CV at the head and those that follow it'),
    ...problems(401, 404, 409, 410, 422),
  },
  run: async (context, ports) =>
    context.json(
      unwrap(await readFamily(ports, ownerOf(context), context.req.valid('param'))),
      200,
    ),
})

const follow = operation({
  method: 'put',
  path,
  summary: 'Let a CV follow another one',
  description:
    'No word of it changes. Entries and bullets are paired by their ids, else by what they say; what both say follows from then on.',
  scope: 'write',
  role: 'write',
  tool: noTool.unchecked,
  request: { params: documentParameters, body: jsonBody(followBodySchema) },
  responses: {
    200: jsonContent(saveAnswerSchema, 'The saved version'),
    ...problems(400, 401, 403, 404, 409, 410, 413, 415, 422),
  },
  run: async (context, ports) => {
    const { id } = context.req.valid('param')
    const { follows } = context.req.valid('json')
    const input = { id, follows, operationId: ports.ids.document() }
    return context.json(unwrap(await followResume(ports, ownerOf(context), input)), 200)
  },
})

const stop = operation({
  method: 'delete',
  path,
  summary: 'Let a CV follow no other',
  scope: 'write',
  role: 'write',
  tool: noTool.unchecked,
  request: { params: documentParameters },
  responses: {
    200: jsonContent(saveAnswerSchema, 'The saved version'),
    ...problems(401, 403, 404, 409, 410, 422),
  },
  run: async (context, ports) => {
    const input = { ...context.req.valid('param'), operationId: ports.ids.document() }
    return context.json(unwrap(await stopFollowing(ports, ownerOf(context), input)), 200)
  },
})

const bring = operation({
  method: 'post',
  path: `${path}/bring-over`,
  summary: 'Bring changes of the followed CV over',
  description: 'What was changed, added or left out in the follower stays.',
  scope: 'write',
  role: 'write',
  tool: { effect: 'changes', required: ['baseVersion'] },
  request: {
    params: documentParameters,
    headers: idempotencySchema,
    body: jsonBody(bringOverBodySchema),
  },
  responses: {
    200: jsonContent(broughtSchema, 'The saved version, and fields that were changed in both'),
    ...problems(400, 401, 403, 404, 409, 410, 413, 415, 422),
  },
  run: async (context, ports) => {
    const { baseVersion = null } = context.req.valid('json')
    const operationId = effectIdOf(context, ports)
    const input = { ...context.req.valid('param'), baseVersion, operationId }
    return context.json(unwrap(await bringOverResume(ports, ownerOf(context), input)), 200)
  },
})

const send = operation({
  method: 'post',
  path: `${path}/send`,
  summary: 'Send one change of a follower to the followed CV',
  scope: 'write',
  role: 'write',
  tool: { effect: 'changes', required: ['baseVersion'] },
  request: {
    params: documentParameters,
    headers: idempotencySchema,
    body: jsonBody(sendBodySchema),
  },
  responses: {
    200: jsonContent(sentSchema, 'The saved versions of both'),
    ...problems(400, 401, 403, 404, 409, 410, 413, 415, 422),
  },
  run: async (context, ports) => {
    const { part, baseVersion = null } = context.req.valid('json')
    const operationId = effectIdOf(context, ports)
    const input = { ...context.req.valid('param'), part, baseVersion, operationId }
    return context.json(unwrap(await sendPart(ports, ownerOf(context), input)), 200)
  },
})

/** Operations of CVs that follow each other (ADR master-and-followers). */
export const familyOperations: readonly Operation[] = [read, follow, stop, bring, send]
