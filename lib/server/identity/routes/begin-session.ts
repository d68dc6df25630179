import 'server-only'
import { isOfDisabledAccount, readEngineAnswer } from '../engine/call-engine'
import { sessionCookieName } from '../http/cookies'
import type { Call } from '../http/route'
import { meetDeviceOfAccount } from './meet-device-of-account'

/**
 * Returns the headers of a request without its session cookie: a new authentication must not rely on the current
 * session.
 */
export function withoutSession({ headers, auth }: Call<unknown>): Headers {
  const name = sessionCookieName(auth.configuration)
  const cookies = (headers.get('cookie') ?? '')
    .split(';')
    .filter((part) => part.split('=')[0]?.trim() !== name)
    .join(';')
  const copied = new Headers({ cookie: cookies })
  for (const header of ['user-agent', 'origin']) {
    const value = headers.get(header)
    if (value) copied.set(header, value)
  }
  return copied
}

/** Ends the session that this browser had before: a sign-in replaces it. */
export async function endFormerSession({ auth, current }: Call<unknown>): Promise<void> {
  if (current) await auth.accounts.deleteSession(current.token)
}

type SessionStart = {
  remember: boolean
  /** False: what needs a recent authentication needs another one. */
  isProof: boolean
  /** Key of the provider that has authenticated the user; null: a page of ours has. */
  provider: string | null
}

/** Begins a session for an account; returns the cookies, or why there is none: the account is gone, or disabled. */
export async function beginSession(
  call: Call<unknown>,
  accountId: string,
  start: SessionStart,
): Promise<string[] | 'gone' | 'account-disabled'> {
  const answer = await readEngineAnswer(
    call.auth.engine.api.startSession({
      body: { userId: accountId, ...start },
      headers: withoutSession(call),
      asResponse: true,
    }),
  )
  if (isOfDisabledAccount(answer)) return 'account-disabled'
  if (answer.data.started !== true) return 'gone'
  await endFormerSession(call)
  call.auth.metrics.count('sign_in')
  return meetDeviceOfAccount(call, accountId, answer.cookies, start.provider === null)
}
