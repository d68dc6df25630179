import 'server-only'
import { emptyBody, signInBody, twoFactorBody } from '@/lib/api/auth'
import type { Failure } from '../../outcome'
import { type EngineAnswer, isOfDisabledAccount, readEngineAnswer } from '../engine/call-engine'
import { endHandover } from '../http/cookies'
import { byAddress, type Call, openRoute, type Reply, type Route } from '../http/route'
import { limits } from '../identity-limits'
import { forgetTries } from '../rows/row-limits'
import { endFormerSession, withoutSession } from './begin-session'
import { countSignIn } from './count-sign-in'
import { endAllSessions } from './end-sessions'
import { forgetDevicesOf } from './meet-device'
import { meetDeviceOfAccount } from './meet-device-of-account'
import { spendCode } from './spend-code'

/** Returns the id of the user whose session an answer of the engine has begun. */
const userIdOf = ({ data }: EngineAnswer) => (data.user as { id?: unknown } | undefined)?.id

/** Signs in. The answer and the hashing are the same whether the address or the password is wrong. */
const signIn = openRoute('/sign-in', signInBody, countSignIn, async (call) => {
  const { auth, body } = call
  const { email } = body
  const answer = await readEngineAnswer(
    auth.engine.api.signInEmail({
      body: { email, password: body.password, rememberMe: body.remember ?? true },
      headers: withoutSession(call),
      asResponse: true,
    }),
  )
  auth.metrics.count('sign_in_password', { outcome: answer.ok ? 'ok' : 'refused' })
  // The password was right: no other answer tells that there is an account.
  if (isOfDisabledAccount(answer)) return { ok: false, code: 'account-disabled' }
  if (!answer.ok) return { ok: false, code: 'wrong-credentials' }
  for (const { limit, who } of await countSignIn(call)) {
    // The counter of the network is not reset: other clients share it.
    if (limit !== limits.signInByAddress) await forgetTries(auth, limit, who)
  }
  if (answer.data.twoFactorRedirect === true) {
    return { kind: 'json', data: { next: 'two-factor' }, cookies: answer.cookies }
  }
  await endFormerSession(call)
  const cookies = await meetDeviceOfAccount(call, userIdOf(answer), answer.cookies)
  return { kind: 'json', data: { next: 'done' }, cookies }
})

/** Maps the engine's answer to a second factor to one of our failures. */
function failureOfSecondFactor(answer: EngineAnswer): Failure {
  if (isOfDisabledAccount(answer)) return { ok: false, code: 'account-disabled' }
  const { code, status } = answer
  if (status === 429) return { ok: false, code: 'too-many-requests', retryAfter: 900 }
  const isWrong = code === 'INVALID_CODE' || code === 'INVALID_BACKUP_CODE' || status === 409
  return { ok: false, code: isWrong ? 'wrong-code' : 'gone' }
}

/** Ends the session that the engine has begun where the code was used before, and returns false then. */
async function spendCodeOf({ auth }: Call<unknown>, answer: EngineAnswer, code: string) {
  const { token } = answer.data
  const userId = userIdOf(answer)
  if (typeof userId !== 'string' || typeof token !== 'string') return false
  const isFirst = await spendCode(auth, userId, code)
  if (!isFirst) await auth.accounts.deleteSession(token)
  return isFirst
}

const twoFactor = openRoute(
  '/sign-in/two-factor',
  twoFactorBody,
  (call) => [byAddress(call, limits.codeByAddress)],
  async (call): Promise<Reply | Failure> => {
    const { auth, body } = call
    const { api } = auth.engine
    const headers = withoutSession(call)
    const trustDevice = body.trustDevice ?? false
    const answer = await readEngineAnswer(
      'code' in body
        ? api.verifyTOTP({ body: { code: body.code, trustDevice }, headers, asResponse: true })
        : api.verifyBackupCode({
            body: { code: body.recoveryCode, trustDevice },
            headers,
            asResponse: true,
          }),
    )
    if (!answer.ok) return failureOfSecondFactor(answer)
    if ('code' in body && !(await spendCodeOf(call, answer, body.code))) {
      return { ok: false, code: 'wrong-code' }
    }
    await endFormerSession(call)
    auth.metrics.count('sign_in')
    const cookies = await meetDeviceOfAccount(call, userIdOf(answer), answer.cookies)
    return { kind: 'json', data: { next: 'done' }, cookies }
  },
)

async function leave(call: Call<unknown>): Promise<Reply> {
  const answer = await readEngineAnswer(
    call.auth.engine.api.signOut({ headers: call.headers, asResponse: true }),
  )
  const cookies = [...answer.cookies, ...endHandover(call.auth.configuration, call.headers)]
  return { kind: 'json', data: { next: 'done' }, cookies }
}

const signOut = openRoute('/sign-out', emptyBody, () => [], leave)

const signOutEverywhere = openRoute(
  '/sign-out/everywhere',
  emptyBody,
  () => [],
  async (call) => {
    if (call.current) {
      await endAllSessions(call.auth, call.current.accountId)
      await forgetDevicesOf(call, call.current.principal.userId, false)
    }
    return leave(call)
  },
)

export const signInRoutes: readonly Route[] = [signIn, twoFactor, signOut, signOutEverywhere]
