import 'server-only'
import { z } from '@hono/zod-openapi'
import { liveInvitationsSchema } from '@/lib/api/live'
import { problems } from '../api/description/shapes'
import { chooseSpace } from '../api/guards/choose-space'
import { ownerOf, principalOf } from '../api/guards/require-principal'
import { type Operation, operation } from '../api/operation'
import { refuse } from '../api/problems'
import { none } from '../api/tool-rows'
import { isDraining } from '../boot/draining'
import { addressKey } from '../identity/http/address-key'
import { canStream, streamLive } from './stream-live'

const streamType = 'text/event-stream'

const listen = operation({
  method: 'get',
  path: '/live',
  summary: 'Listen for changes',
  description:
    'Says where a page listens. Asked for `text/event-stream` it is the stream of this server, where an invitation says `events`: each event has the time of a change as its data, in milliseconds since 1970, and nothing of what was changed.',
  scope: 'session',
  role: 'read',
  tool: none('An agent asks when it needs to know.'),
  responses: {
    200: {
      description: 'One invitation for each owner; or the stream, until the session ends',
      content: {
        'application/json': { schema: liveInvitationsSchema },
        [streamType]: { schema: z.string() },
      },
    },
    ...problems(401, 403, 404, 429, 503),
  },
  run: async (context, ports) => {
    const { userId } = principalOf(context)
    // The person, for notifications, and the space of the page.
    const owners = [...new Set([userId, ownerOf(context)])]
    const { invite, subscribe } = ports.live
    const { method } = context.req
    if (context.req.header('accept') !== streamType || method === 'HEAD') {
      return context.json({ invitations: await Promise.all(owners.map(invite)) }, 200)
    }
    if (!subscribe) refuse('not-found')
    if (isDraining()) refuse('unavailable', { retryAfter: 5 })
    const client = {
      person: userId,
      address: addressKey(context.req.header('x-vitae-ip') ?? null),
    }
    if (!canStream(client)) refuse('too-many-requests', { retryAfter: 60 })
    const isAllowed = async () => {
      const principal = await ports.identity.principalOf(context.req.raw)
      if (principal?.userId !== userId) return false
      // Throws for somebody who is no member any more.
      await chooseSpace(ports, context, principal)
      return true
    }
    // Neither Next nor a proxy may hold it back to compress it or to fill a buffer.
    return context.body(streamLive(subscribe, client, owners, isAllowed), 200, {
      'content-type': streamType,
      'cache-control': 'private, no-store, no-transform',
      'x-accel-buffering': 'no',
    })
  },
})

/** The operation of live notices. */
export const liveOperations: readonly Operation[] = [listen]
