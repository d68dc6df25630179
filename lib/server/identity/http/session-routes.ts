import 'server-only'
import { type Device, emptyBody, idBody, type Security } from '@/lib/api/auth'
import type { AuthContext } from '../auth-context'
import { reauthenticationLifetime } from '../reauthentication-lifetime'
import { done, type Route, routesFor, type SignedInCall } from './route'

/** Session of the signed-in user; times in milliseconds since 1970. */
export type KnownSession = {
  id: string
  isCurrent: boolean
  userAgent: string
  createdAt: number
  seenAt: number
}

/** Operations of an account store on the sessions and sign-in methods of the signed-in user. */
export type SessionKeeping<K extends AuthContext> = {
  list: (call: SignedInCall<null, K>) => Promise<KnownSession[]>
  /** Ends one of the user's own sessions; false if the user has none with that id. */
  end: (call: SignedInCall<unknown, K>, id: string) => Promise<boolean>
  endOthers: (call: SignedInCall<unknown, K>) => Promise<void>
  signInMethods: (
    call: SignedInCall<null, K>,
  ) => Promise<Pick<Security, 'hasPassword' | 'hasTotp' | 'passkeys' | 'providers'>>
}

const toDevice = ({ id, isCurrent, userAgent, createdAt, seenAt }: KnownSession): Device => ({
  id,
  isCurrent,
  userAgent,
  createdAt: new Date(createdAt).toISOString(),
  seenAt: new Date(seenAt).toISOString(),
})

/** Creates the routes about sessions and sign-in methods, which are the same for every account store. */
export function createSessionRoutes<K extends AuthContext>(
  keeping: SessionKeeping<K>,
): readonly Route<K>[] {
  const { memberReading, memberRoute } = routesFor<K>()
  return [
    memberReading('/sessions', async (call) => {
      const sessions = await keeping.list(call)
      const latestFirst = sessions.sort((left, right) => right.seenAt - left.seenAt)
      return { kind: 'json', data: { sessions: latestFirst.map(toDevice) } }
    }),
    memberRoute(
      '/sessions/end',
      'session',
      idBody,
      () => [],
      async (call) =>
        (await keeping.end(call, call.body.id)) ? done : { ok: false, code: 'not-found' },
    ),
    memberRoute(
      '/sessions/end-others',
      'session',
      emptyBody,
      () => [],
      async (call) => {
        await keeping.endOthers(call)
        return done
      },
    ),
    memberReading('/security', async (call) => {
      const { email, isEmailConfirmed, signedInAt } = call.current.principal
      const data: Security = {
        email,
        isEmailConfirmed,
        ...(await keeping.signInMethods(call)),
        isProofFresh: call.auth.now() - signedInAt < reauthenticationLifetime,
      }
      return { kind: 'json', data }
    }),
  ]
}
