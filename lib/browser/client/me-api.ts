import { readMe } from '@/dist/answers/me-answers'
import type { MeApi } from './api-types'
import { callOf } from './call-of'
import { createSend, readResult, type Send } from './send'

/** Creates the client of `GET /api/v1/me`, which returns the signed-in user. */
export function createMeApi(send: Send = createSend()): MeApi {
  return {
    async me() {
      return readResult(await send(callOf('GET /api/v1/me', {})), readMe)
    },
    async signOut() {
      const result = await send({ method: 'POST', path: '/api/auth/sign-out' })
      return result.ok ? { ok: true, value: null } : result
    },
  }
}
