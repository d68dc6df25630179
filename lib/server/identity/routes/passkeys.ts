import 'server-only'
import { addPasskeyBody, emptyBody, idBody, passkeyBody, renamePasskeyBody } from '@/lib/api/auth'
import type { Failure } from '../../outcome'
import { type EngineAnswer, isOfDisabledAccount, readEngineAnswer } from '../engine/call-engine'
import {
  byAddress,
  type Call,
  done,
  memberRoute,
  openRoute,
  type Reply,
  type Route,
  type SignedInCall,
} from '../http/route'
import { limits } from '../identity-limits'
import { hasPasskeys } from '../passkey-support'
import { endFormerSession, withoutSession } from './begin-session'
import { meetDeviceOfAccount } from './meet-device-of-account'
import { recordReauthentication } from './password'
import { notifyCurrent } from './send'
import { readPasskeys, removeSignInMethod, toPasskeyHead } from './sign-in-methods'

/** Answers 404 to all routes of passkeys where browsers do not allow them. */
const absent: Failure = { ok: false, code: 'not-found' }

async function answerOptions(call: Call<unknown>): Promise<Reply | Failure> {
  const { auth } = call
  if (!hasPasskeys(auth.configuration)) return absent
  const answer = await readEngineAnswer(
    auth.engine.api.generatePasskeyAuthenticationOptions({
      headers: withoutSession(call),
      asResponse: true,
    }),
  )
  // The engine requests user verification as `preferred`, and refuses answers without it afterwards.
  const data = { ...answer.data, userVerification: 'required' }
  return { kind: 'json', data, cookies: answer.cookies }
}

async function verify(call: Call<{ response: Record<string, unknown> }>): Promise<EngineAnswer> {
  return readEngineAnswer(
    call.auth.engine.api.verifyPasskeyAuthentication({
      body: { response: call.body.response as never },
      headers: withoutSession(call),
      asResponse: true,
    }),
  )
}

function failureOf(answer: EngineAnswer): Failure {
  if (isOfDisabledAccount(answer)) return { ok: false, code: 'account-disabled' }
  return { ok: false, code: answer.code === 'CHALLENGE_NOT_FOUND' ? 'gone' : 'wrong-credentials' }
}

const countAddress = (call: Call<unknown>) => [byAddress(call, limits.signInByAddress)]

const signInOptions = openRoute('/passkey/sign-in/options', emptyBody, countAddress, answerOptions)

const signIn = openRoute('/passkey/sign-in', passkeyBody, countAddress, async (call) => {
  if (!hasPasskeys(call.auth.configuration)) return absent
  const answer = await verify(call)
  call.auth.metrics.count('sign_in_passkey', { outcome: answer.ok ? 'ok' : 'refused' })
  if (!answer.ok) return failureOf(answer)
  await endFormerSession(call)
  const { session } = answer.data as { session?: { userId?: string } }
  const cookies = await meetDeviceOfAccount(call, session?.userId, answer.cookies)
  return { kind: 'json', data: { next: 'done' }, cookies }
})

const reauthenticateOptions = memberRoute(
  '/passkey/prove/options',
  'session',
  emptyBody,
  countAddress,
  answerOptions,
)

const prove = memberRoute('/passkey/prove', 'session', passkeyBody, countAddress, async (call) => {
  if (!hasPasskeys(call.auth.configuration)) return absent
  const answer = await verify(call)
  if (!answer.ok) return failureOf(answer)
  const { session } = answer.data as { session?: { token?: string; userId?: string } }
  // The engine began a session for it; the current one goes on instead.
  if (session?.token) await call.auth.accounts.deleteSession(session.token)
  if (session?.userId !== call.current.accountId) return { ok: false, code: 'wrong-credentials' }
  await recordReauthentication(call)
  return done
})

const notifySignInChange = (
  call: SignedInCall<unknown>,
  what: 'passkey-added' | 'passkey-removed',
) => notifyCurrent(call, (messages, place) => messages.signInChanged({ what, place }))

const addOptions = memberRoute(
  '/passkey/add/options',
  'proof',
  emptyBody,
  () => [],
  async ({ auth, headers }) => {
    if (!hasPasskeys(auth.configuration)) return absent
    const answer = await readEngineAnswer(
      auth.engine.api.generatePasskeyRegistrationOptions({ headers, asResponse: true }),
    )
    return { kind: 'json', data: answer.data, cookies: answer.cookies }
  },
)

const add = memberRoute(
  '/passkey/add',
  'proof',
  addPasskeyBody,
  () => [],
  async (call): Promise<Reply | Failure> => {
    const { auth, headers, body, current } = call
    if (!hasPasskeys(auth.configuration)) return absent
    if (readPasskeys(auth, current.accountId).length >= 20) return { ok: false, code: 'invalid' }
    const answer = await readEngineAnswer(
      auth.engine.api.verifyPasskeyRegistration({
        body: { response: body.response, name: body.name },
        headers,
        asResponse: true,
      }),
    )
    if (!answer.ok) {
      return { ok: false, code: answer.code === 'CHALLENGE_NOT_FOUND' ? 'gone' : 'invalid' }
    }
    notifySignInChange(call, 'passkey-added')
    const passkeys = readPasskeys(auth, current.accountId)
    const added = passkeys.find(({ id }) => id === answer.data.id)
    return added ? { kind: 'json', data: toPasskeyHead(added) } : { ok: false, code: 'not-found' }
  },
)

const rename = memberRoute(
  '/passkey/rename',
  'session',
  renamePasskeyBody,
  () => [],
  async ({ auth, current, body }) => {
    auth.database
      .prepare('UPDATE passkey SET name = ? WHERE id = ? AND userId = ?')
      .run(body.name, body.id, current.accountId)
    const renamed = readPasskeys(auth, current.accountId).find(({ id }) => id === body.id)
    return renamed
      ? { kind: 'json', data: toPasskeyHead(renamed) }
      : { ok: false, code: 'not-found' }
  },
)

const remove = memberRoute(
  '/passkey/remove',
  'proof',
  idBody,
  () => [],
  async (call) => {
    const { auth, current, body } = call
    const owned = readPasskeys(auth, current.accountId)
    if (!owned.some(({ id }) => id === body.id)) return { ok: false, code: 'not-found' }
    const method = { table: 'passkey', id: body.id } as const
    if (!removeSignInMethod(auth, current.accountId, method)) {
      return { ok: false, code: 'forbidden' }
    }
    notifySignInChange(call, 'passkey-removed')
    return done
  },
)

export const passkeyRoutes: readonly Route[] = [
  signInOptions,
  signIn,
  reauthenticateOptions,
  prove,
  addOptions,
  add,
  rename,
  remove,
]
