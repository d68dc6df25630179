import { readMe } from './answers'
import { createSend, failure, type Send } from './send'
import type { MeApi } from './types'

/** Who is signed in, as our own server says. */
export function createMeApi(send: Send = createSend()): MeApi {
  return {
    async me() {
      const result = await send({ method: 'GET', path: '/api/v1/me' })
      if (!result.ok) return result
      const me = readMe(result.value)
      return me ? { ok: true, value: me } : failure('bad-answer')
    },
    async signOut() {
      const result = await send({ method: 'POST', path: '/api/auth/sign-out' })
      return result.ok ? { ok: true, value: null } : result
    },
  }
}
