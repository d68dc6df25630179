import 'server-only'
import { z } from '@hono/zod-openapi'
import { problems } from '../api/description/shapes'
import { type Operation, operation } from '../api/operation'
import { unwrap } from '../api/problems'
import { noTool } from '../api/tool-rows'
import { describeUnsubscribing, unsubscribe } from './unsubscribe'
import { unsubscribePage, unsubscribePolicy } from './unsubscribe-page'

const request = {
  params: z.object({
    token: z
      .string()
      .min(1)
      .max(200)
      .openapi({ example: 'AZ0AAAAAcACAAAAAAAAAAQTjXyYdH1sDJTuHn0cPM6Lv' }),
  }),
}
const html = { 'text/html': { schema: { type: 'string' as const } } }

const look = operation({
  method: 'get',
  path: '/unsubscribe/{token}',
  summary: 'Show the page for unsubscribing',
  description: 'Changes nothing, since mail programs open links on their own.',
  scope: 'public',
  role: 'public',
  tool: noTool.links,
  request,
  responses: { 200: { description: 'The page', content: html }, ...problems(404) },
  run: async (context, ports) => {
    const found = unwrap(await describeUnsubscribing(ports, context.req.valid('param')))
    context.header('content-security-policy', unsubscribePolicy)
    return context.html(await unsubscribePage(found, false), 200)
  },
})

const end = operation({
  method: 'post',
  path: '/unsubscribe/{token}',
  summary: 'Unsubscribe from a kind of email',
  description:
    'One-click unsubscription (RFC 8058): the link is the credential, and the body is ignored. Idempotent.',
  scope: 'public',
  role: 'public',
  tool: noTool.links,
  request,
  responses: { 200: { description: 'Unsubscribed', content: html }, ...problems(404) },
  run: async (context, ports) => {
    const ended = unwrap(await unsubscribe(ports, context.req.valid('param')))
    context.header('content-security-policy', unsubscribePolicy)
    return context.html(await unsubscribePage(ended, true), 200)
  },
})

/** Operations that unsubscribe by one click from mails that are no security notices. */
export const unsubscribeOperations: readonly Operation[] = [look, end]
