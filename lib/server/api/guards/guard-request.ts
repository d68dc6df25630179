import 'server-only'
import type { MiddlewareHandler } from 'hono'
import type { Home } from '../../home-types'
import type { ApiEnvironment } from '../environment'
import { refuse, unwrap } from '../problems'
import { type CapacityLimits, createWorkBound, kindOfRequest } from './capacity'
import { readJson } from './read-json'
import { bringsUpload, createUploadBound } from './read-upload'
import { isPublic } from './require-principal'
import { requireSameOrigin } from './same-origin'

const healthPath = '/api/v1/health'

/**
 * What every request passes before its route, in this order: is there room for it, does it come
 * from a page of ours, who asks, and is its body JSON of a bearable size, or one of a few
 * forms with a file. One step of the app and
 * not five, since every save pays for each.
 */
export function guardRequest(
  home: Pick<Home, 'configuration' | 'identity' | 'metrics'>,
  limits: CapacityLimits,
): MiddlewareHandler<ApiEnvironment> {
  const work = createWorkBound(home, limits)
  const takeUpload = createUploadBound()
  const publicOrigin = new URL(home.configuration.url).origin
  return async (context, next) => {
    const { req } = context
    const kind = kindOfRequest(req.method, req.path)
    const isChange = kind === 'change'
    // Whoever looks after the server has to see it at its busiest.
    let leaveUpload = () => {}
    const leave = req.path === healthPath ? () => {} : unwrap(work.enter(kind))
    try {
      if (isChange) {
        const [origin, site, host] = [
          req.header('origin'),
          req.header('sec-fetch-site'),
          req.header('host'),
        ]
        requireSameOrigin({ origin, site, host }, publicOrigin)
      }
      // The one door: nothing behind it looks at cookies.
      const principal = await home.identity.principalOf(req.raw)
      context.set('principal', principal)
      if (!principal && !isPublic(req.method, req.path)) refuse('not-signed-in')
      if (bringsUpload(req)) leaveUpload = await takeUpload(req)
      else if (isChange) await readJson(req)
      await next()
    } finally {
      leaveUpload()
      leave()
    }
  }
}
