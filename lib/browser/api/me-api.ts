import { readMe } from './answers'
import { callOf } from './call-of'
import { createSend, readResult, type Send } from './send'
import type { MeApi } from './types'

/** Who is signed in, as our own server says. */
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
