import 'server-only'
import { codeBody, optionalPasswordBody } from '@/lib/api/auth'
import type { Failure } from '../../outcome'
import type { EmbeddedAuthContext } from '../auth-context'
import { type EngineAnswer, readEngineAnswer } from '../engine/call-engine'
import { byAccount, memberRoute, type Reply, type Route, type SignedInCall } from '../http/route'
import { limits } from '../identity-limits'
import { reauthenticationLifetime } from '../reauthentication-lifetime'
import { notifyCurrent } from './send'
import { spendCode } from './spend-code'

type PasswordCall = SignedInCall<{ password?: string | undefined }>

/** Checks the password if the account has one; otherwise requires a recent reauthentication. */
function checkReauthentication({ auth, current, body }: PasswordCall): Failure | null {
  const isFresh = auth.now() - current.principal.signedInAt < reauthenticationLifetime
  return body.password !== undefined || isFresh ? null : { ok: false, code: 'proof-needed' }
}

function failureOf({ code }: EngineAnswer): Failure {
  if (code === 'INVALID_PASSWORD') return { ok: false, code: 'wrong-credentials' }
  if (code === 'TOTP_ALREADY_ENABLED') return { ok: false, code: 'already-exists' }
  return { ok: false, code: 'not-found' }
}

const notifySignInChange = (call: SignedInCall<unknown>, what: 'totp-on' | 'totp-off') =>
  notifyCurrent(call, (messages, place) => messages.signInChanged({ what, place }))

const countReauthentication = (call: SignedInCall<unknown>) => [
  byAccount(call, limits.reauthenticationByAccount, call.current.principal.userId),
]

/** Makes a route for a change of the second factor: calls the engine after reauthentication. */
function guardedRoute(
  path: string,
  ask: (
    api: EmbeddedAuthContext['engine']['api'],
    request: { body: { password?: string | undefined }; headers: Headers; asResponse: true },
  ) => Promise<Response>,
  reply: (answer: EngineAnswer, call: PasswordCall) => Reply,
): Route {
  return memberRoute(path, 'session', optionalPasswordBody, countReauthentication, async (call) => {
    const refusal = checkReauthentication(call)
    if (refusal) return refusal
    const { auth, headers, body } = call
    const request = { body: { password: body.password }, headers, asResponse: true as const }
    const answer = await readEngineAnswer(ask(auth.engine.api, request))
    return answer.ok ? reply(answer, call) : failureOf(answer)
  })
}

const begin = guardedRoute(
  '/totp/begin',
  (api, request) => api.enableTwoFactor({ ...request, body: { ...request.body, method: 'totp' } }),
  ({ data }) => {
    const uri = String(data.totpURI)
    const secret = new URL(uri).searchParams.get('secret') ?? ''
    return { kind: 'json', data: { uri, secret, recoveryCodes: data.backupCodes } }
  },
)

const confirm = memberRoute(
  '/totp/confirm',
  'session',
  codeBody,
  countReauthentication,
  async (call) => {
    const { auth, headers, body, current } = call
    // Before it turns anything on: an observer of the code must never be able to sign in with it.
    await spendCode(auth, current.accountId, body.code)
    const answer = await readEngineAnswer(
      auth.engine.api.verifyTOTP({ body: { code: body.code }, headers, asResponse: true }),
    )
    if (!answer.ok) {
      return { ok: false, code: answer.code === 'INVALID_CODE' ? 'wrong-code' : 'not-found' }
    }
    notifySignInChange(call, 'totp-on')
    return { kind: 'json', data: { next: 'done' }, cookies: answer.cookies }
  },
)

const end = guardedRoute(
  '/totp/end',
  (api, request) => api.disableTwoFactor(request),
  ({ cookies }, call) => {
    notifySignInChange(call, 'totp-off')
    return { kind: 'json', data: { next: 'done' }, cookies }
  },
)

const renewCodes = guardedRoute(
  '/totp/recovery-codes',
  (api, request) => api.generateBackupCodes(request),
  ({ data }) => ({ kind: 'json', data: { recoveryCodes: data.backupCodes } }),
)

export const totpRoutes: readonly Route[] = [begin, confirm, end, renewCodes]
