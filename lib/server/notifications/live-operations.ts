import 'server-only'
import { liveInvitationsSchema } from '@/lib/api/live'
import { jsonContent, problems } from '../api/description/shapes'
import { ownerOf, principalOf } from '../api/guards/require-principal'
import { type Operation, operation } from '../api/operation'
import { none } from '../api/tool-rows'

const invite = operation({
  method: 'get',
  path: '/live',
  summary: 'Get where a page listens for changes',
  scope: 'session',
  role: 'read',
  tool: none('An agent asks when it needs to know.'),
  responses: {
    200: jsonContent(liveInvitationsSchema, 'One invitation for each owner'),
    ...problems(401, 403, 404),
  },
  run: async (context, { live }) => {
    const owners = [...new Set([principalOf(context).userId, ownerOf(context)])]
    return context.json({ invitations: await Promise.all(owners.map(live.invite)) }, 200)
  },
})

/** Operations of live notices: where a page listens. */
export const liveOperations: readonly Operation[] = [invite]
