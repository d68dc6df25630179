import 'server-only'
import { codeBody, optionalPasswordBody } from '@/lib/api/auth'
import { mail as words } from '@/lib/messages/en/mail'
import type { Failure } from '../../outcome'
import { type EngineAnswer, readEngineAnswer } from '../engine/call-engine'
import { byAccount, memberRoute, type Reply, type Route, type SignedInCall } from '../http/route'
import type { Keeper } from '../keeper'
import { limits } from '../limits'
import { proofLife } from '../proof-life'
import { notify } from './send'
import { spendCode } from './spend-code'

type PasswordCall = SignedInCall<{ password?: string | undefined }>

/** A password counts as it is; an account without one needs a fresh proof. */
function checkProof({ keeper, visitor, body }: PasswordCall): Failure | null {
  const isFresh = keeper.now() - visitor.principal.signedInAt < proofLife
  return body.password !== undefined || isFresh ? null : { ok: false, code: 'proof-needed' }
}

function failureOf({ code }: EngineAnswer): Failure {
  if (code === 'INVALID_PASSWORD') return { ok: false, code: 'wrong-credentials' }
  if (code === 'TOTP_ALREADY_ENABLED') return { ok: false, code: 'already-exists' }
  return { ok: false, code: 'not-found' }
}

function tell({ keeper, visitor }: SignedInCall<unknown>, what: 'totp-on' | 'totp-off'): void {
  const place = keeper.configuration.url
  notify(keeper, visitor.principal.email, words.signInChanged({ what, place }))
}

const countProof = (call: SignedInCall<unknown>) => [
  byAccount(call, limits.proofByAccount, call.visitor.principal.userId),
]

/** A way to what guards the account: the engine is asked once it is known who asks. */
function guardedRoute(
  path: string,
  ask: (
    api: Keeper['engine']['api'],
    request: { body: { password?: string | undefined }; headers: Headers; asResponse: true },
  ) => Promise<Response>,
  reply: (answer: EngineAnswer, call: PasswordCall) => Reply,
): Route {
  return memberRoute(path, 'session', optionalPasswordBody, countProof, async (call) => {
    const refusal = checkProof(call)
    if (refusal) return refusal
    const { keeper, headers, body } = call
    const request = { body: { password: body.password }, headers, asResponse: true as const }
    const answer = await readEngineAnswer(ask(keeper.engine.api, request))
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

const confirm = memberRoute('/totp/confirm', 'session', codeBody, countProof, async (call) => {
  const { keeper, headers, body, visitor } = call
  // Before it turns anything on: whoever has seen it shall find no moment in which it signs in.
  await spendCode(keeper, visitor.accountId, body.code)
  const answer = await readEngineAnswer(
    keeper.engine.api.verifyTOTP({ body: { code: body.code }, headers, asResponse: true }),
  )
  if (!answer.ok) {
    return { ok: false, code: answer.code === 'INVALID_CODE' ? 'wrong-code' : 'not-found' }
  }
  tell(call, 'totp-on')
  return { kind: 'json', data: { next: 'done' }, cookies: answer.cookies }
})

const end = guardedRoute(
  '/totp/end',
  (api, request) => api.disableTwoFactor(request),
  ({ cookies }, call) => {
    tell(call, 'totp-off')
    return { kind: 'json', data: { next: 'done' }, cookies }
  },
)

const renewCodes = guardedRoute(
  '/totp/recovery-codes',
  (api, request) => api.generateBackupCodes(request),
  ({ data }) => ({ kind: 'json', data: { recoveryCodes: data.backupCodes } }),
)

export const totpRoutes: readonly Route[] = [begin, confirm, end, renewCodes]
