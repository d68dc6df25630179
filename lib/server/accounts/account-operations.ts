import 'server-only'
import { meSchema } from '@/lib/api/me'
import { jsonContent, problems } from '../api/description/shapes'
import { principalOf } from '../api/guards/require-principal'
import { type Operation, operation } from '../api/operation'
import { refuse, unwrap } from '../api/problems'
import { noTool, reads } from '../api/tool-rows'
import { deleteAccount } from './delete-account'
import { describeMe } from './describe-me'

const me = operation({
  method: 'get',
  path: '/me',
  summary: 'Get your account and the features of this installation',
  scope: 'public',
  role: 'person',
  tool: reads,
  responses: {
    200: jsonContent(meSchema, 'You; `user` is null without a session'),
    ...problems(403),
  },
  run: async (context, ports) =>
    context.json(await describeMe(ports, context.get('principal')), 200),
})

const erase = operation({
  method: 'delete',
  path: '/me',
  summary: 'Delete your account with all its data',
  scope: 'session',
  role: 'person',
  tool: noTool.account,
  description:
    'Requires re-authentication (password, passkey or provider) within the last ten minutes.',
  responses: { 204: { description: 'Deleted' }, ...problems(401, 403) },
  run: async (context, ports) => {
    const principal = principalOf(context)
    if (principal.via !== 'session') refuse('forbidden')
    unwrap(await deleteAccount(ports, principal.userId, principal))
    return context.body(null, 204)
  },
})

/** Operations of the signed-in account: read it, delete it. */
export const accountOperations: readonly Operation[] = [me, erase]
