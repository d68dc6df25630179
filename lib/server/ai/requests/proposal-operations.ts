import 'server-only'
import type { AiRequestAnswer } from '@/lib/api/ai-requests'
import { describedAs } from '@/lib/api/components'
import { proposalSchema } from '@/lib/api/proposals'
import {
  documentParameters,
  idempotencySchema,
  jsonBody,
  jsonContent,
  problems,
} from '../../api/description/shapes'
import { effectIdOf } from '../../api/guards/idempotency'
import { ownerOf, principalOf } from '../../api/guards/require-principal'
import { type Operation, operation } from '../../api/operation'
import { unwrap } from '../../api/problems'
import { adds } from '../../api/tool-rows'
import { proposeWordings } from './propose-wordings'

const propose = operation({
  method: 'post',
  path: '/resumes/{id}/suggestions',
  summary: 'Suggest wordings for texts of a CV',
  description:
    'Each is checked against the CV: `confirm` and `block` say what the CV does not support. They wait in the editor for the person, who accepts or dismisses each; the CV does not change. At most ten proposals wait at once.',
  scope: 'write',
  role: 'propose',
  tool: adds,
  request: {
    params: documentParameters,
    headers: idempotencySchema,
    body: jsonBody(proposalSchema),
  },
  responses: {
    201: jsonContent(
      describedAs<AiRequestAnswer>('AiRequestProposal'),
      'They wait; those that cannot be offered are in `dropped`',
    ),
    ...problems(400, 401, 403, 404, 409, 410, 413, 415, 422),
  },
  run: async (context, ports) => {
    const offered = await proposeWordings(ports, ownerOf(context), principalOf(context), {
      id: effectIdOf(context, ports),
      documentId: context.req.valid('param').id,
      proposal: context.req.valid('json'),
    })
    const answer = unwrap(offered)
    context.header('location', `/api/v1/ai/requests/${answer.id}`)
    return context.json(answer, 201)
  },
})

/** Adds the route by which programs offer wordings. */
export const proposalOperations: readonly Operation[] = [propose]
