import 'server-only'
import { createRoute } from '@hono/zod-openapi'
import { meSchema } from '@/lib/api/me'
import { deleteAccount } from '../../services/accounts/delete-account'
import { describeMe } from '../../services/accounts/describe-me'
import { sessionOnly } from '../access'
import type { AddRoutes } from '../environment'
import { principalOf } from '../guards/require-principal'
import { refuse, unwrap } from '../problems'
import { jsonContent, problems } from './shapes'

const me = createRoute({
  method: 'get',
  path: '/me',
  summary: 'Get your account and the features of this installation',
  security: [],
  responses: {
    200: jsonContent(meSchema, 'You; `user` is null without a session'),
    ...problems(403),
  },
})

const erase = createRoute({
  method: 'delete',
  path: '/me',
  summary: 'Delete your account with all its data',
  security: sessionOnly,
  description:
    'Requires re-authentication (password, passkey or provider) within the last ten minutes.',
  responses: { 204: { description: 'Deleted' }, ...problems(401, 403) },
})

/** Adds the routes of the signed-in account: read it, delete it. */
export const addAccountRoutes: AddRoutes = (api, ports) => {
  api.openapi(me, async (context) =>
    context.json(await describeMe(ports, context.get('principal')), 200),
  )

  api.openapi(erase, async (context) => {
    const principal = principalOf(context)
    if (principal.via !== 'session') refuse('forbidden')
    unwrap(await deleteAccount(ports, principal.userId, principal))
    return context.body(null, 204)
  })
}
