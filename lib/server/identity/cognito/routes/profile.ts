import 'server-only'
import { profileBody } from '@/lib/api/auth'
import { readPerson, savePerson } from '../../rows/person-rows'
import { memberRoute } from '../cognito-auth-context'

/** Changes the name that mails use. It is stored here, and not sent to the pool. */
export const profile = memberRoute(
  '/profile',
  'session',
  profileBody,
  () => [],
  async ({ auth: { items }, current, body: { name } }) => {
    for (let round = 0; round < 4; round++) {
      const stored = await readPerson(items, current.principal.userId)
      if (!stored) return { ok: false, code: 'not-found' }
      const isSaved = await savePerson(items, { ...stored.person, name }, stored.version)
      if (isSaved) return { kind: 'json', data: { name } }
    }
    return { ok: false, code: 'unavailable', retryAfter: 2 }
  },
)
