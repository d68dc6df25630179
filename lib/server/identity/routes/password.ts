import 'server-only'
import * as z from 'zod'
import {
  changePasswordBody,
  forgotPasswordBody,
  reauthenticateBody,
  resetPasswordBody,
} from '@/lib/api/auth'
import { deleteApiKey, listApiKeys } from '../../accounts/keys/key-rows'
import { deleteConnectedApp, listConnectedApps } from '../../connected-apps/app-rows'
import { isLoopback } from '../../mail/loopback'
import type { OwnerId } from '../../owner'
import type { AuthContext, EmbeddedAuthContext } from '../auth-context'
import {
  byAccount,
  byAddress,
  type Call,
  done,
  memberRoute,
  openRoute,
  type Route,
  type SignedInCall,
} from '../http/route'
import { limits } from '../identity-limits'
import { judgePassword } from '../passwords/judge-password'
import { reauthenticationLifetime } from '../reauthentication-lifetime'
import { forgetDevices } from '../rows/devices'
import { embeddedIssuer, findOwner } from '../rows/person-rows'
import { accountKey, forgetTries } from '../rows/row-limits'
import { createToken } from '../rows/secrets-of-rows'
import { findAccount } from './create-account'
import { endAllSessions } from './end-sessions'
import { notify, send } from './send'

/** Ends the connected apps and API keys of a user's own space. Keys of workspaces are the workspaces'. */
async function endPrograms({ items }: Pick<AuthContext, 'items'>, owner: OwnerId): Promise<void> {
  const [apps, keys] = await Promise.all([
    listConnectedApps({ items }, owner),
    listApiKeys({ items }, owner),
  ])
  await Promise.all(apps.map(({ id }) => deleteConnectedApp({ items }, owner, id)))
  await Promise.all(keys.map(({ id }) => deleteApiKey({ items }, owner, id)))
}

/** Minutes for which a reset link is valid. */
const minutesToReset = 60

const resetName = (token: string) => `reset-password:${token}`

/** Stored with a reset link: valid for the account while it has the address that the link was mailed to. */
const resetSchema = z.object({ accountId: z.string(), email: z.string() })

/** Creates the token of a reset link; null if no account has the address. */
export async function createResetToken(
  auth: EmbeddedAuthContext,
  email: string,
): Promise<string | null> {
  const account = await findAccount(auth, email)
  if (!account) return null
  const token = createToken()
  await auth.accounts.createVerificationValue({
    identifier: resetName(token),
    value: JSON.stringify({ accountId: account.id, email: account.email }),
    expiresAt: new Date(auth.now() + minutesToReset * 60_000),
  })
  return token
}

/**
 * Returns the address of the page where a new password is chosen; the token is in the fragment, so that it never
 * gets into a log.
 */
export function resetLink(url: string, token: string): string {
  return `${url}/reset-password#${token}`
}

const forgot = openRoute(
  '/password/forgot',
  forgotPasswordBody,
  (call) => [
    byAddress(call, limits.mailByAddress),
    byAccount(call, limits.mailByAccount, call.body.email),
  ],
  async (call) => {
    const { auth, body } = call
    const { isConfigured } = auth.mail
    // Without mail the operator of a server on loopback finds the link in the outbox.
    if (isConfigured || isLoopback(auth.configuration.host)) {
      // Runs in the background: the time of the answer would reveal whether there is an account.
      auth.behind(async () => {
        const { email } = body
        const token = await createResetToken(auth, email)
        if (!token) return
        const holder = await findAccount(auth, email)
        await send(call, { id: holder?.id ?? null, email }, (messages, place) => {
          const link = resetLink(place, token)
          return messages.resetPassword({ link, minutes: minutesToReset, place })
        })
      })
    }
    return { kind: 'json', data: { sent: isConfigured } }
  },
)

/**
 * Writes the new password, and ends all sessions and links opened with the old one, connected apps and API keys of the
 * person's own space: whoever knew the old password may have made them (ADR workspace-sign-in). Devices are forgotten
 * first: a sign-in by the old password in between causes a notice, and its device is unknown afterwards.
 */
async function replacePassword(
  call: Call<unknown>,
  user: { id: string; email: string },
  password: string,
  keptSession?: string,
): Promise<void> {
  const { auth } = call
  const hash = await auth.hashing.hash(password)
  const { accounts, items } = auth
  const owner = await findOwner(items, { issuer: embeddedIssuer, subject: user.id })
  if (owner) await forgetDevices(auth, owner)
  if (await accounts.findCredentialAccount(user.id)) await accounts.updatePassword(user.id, hash)
  else {
    await accounts.linkAccount({
      userId: user.id,
      providerId: 'credential',
      accountId: user.id,
      password: hash,
    })
  }
  await endAllSessions(auth, user.id, keptSession)
  if (owner) await endPrograms(auth, owner)
  const limit = limits.signInByAccount
  await forgetTries(auth, limit, accountKey(auth.secret, limit, user.email))
  notify(call, user, (messages, place) =>
    messages.passwordChanged({ reset: `${place}/forgot-password`, place }),
  )
}

/** Finds the user of a reset link; null if it has expired, was used, or the account has another address by now. */
async function findUserOfReset({ accounts, now }: EmbeddedAuthContext, token: string) {
  const waiting = await accounts.findVerificationValue(resetName(token))
  if (!waiting || waiting.expiresAt.getTime() <= now()) return null
  const { accountId, email } = resetSchema.parse(JSON.parse(waiting.value))
  const user = await accounts.findUserById(accountId)
  return user?.email === email ? user : null
}

const reset = openRoute(
  '/password/reset',
  resetPasswordBody,
  (call) => [byAddress(call, limits.tokenByAddress)],
  async (call) => {
    const { auth, body } = call
    const user = await findUserOfReset(auth, body.token)
    if (!user) return { ok: false, code: 'gone' }
    // A refused password does not use the link up.
    const fault = judgePassword(body.password, user)
    if (fault) return { ok: false, code: fault }
    const used = await auth.accounts.consumeVerificationValue(resetName(body.token))
    if (!used) return { ok: false, code: 'gone' }
    await replacePassword(call, user, body.password)
    return { kind: 'json', data: { next: 'sign-in' } }
  },
)

/** Returns true if it is the password of the signed-in user. */
export async function isOwnPassword(
  { auth, current }: SignedInCall<unknown>,
  password: string,
): Promise<boolean> {
  const credential = await auth.accounts.findCredentialAccount(current.accountId)
  if (!credential?.password) return false
  return auth.hashing.verify({ hash: credential.password, password })
}

/** Records that the user has just authenticated again by a way of their own: the session is theirs from now on. */
export async function recordReauthentication({
  auth,
  current,
}: SignedInCall<unknown>): Promise<void> {
  await auth.accounts.updateSession(current.token, { provedAt: auth.now(), provider: null })
}

const prove = memberRoute(
  '/prove',
  'session',
  reauthenticateBody,
  (call) => [byAccount(call, limits.reauthenticationByAccount, call.current.principal.userId)],
  async (call) => {
    if (!(await isOwnPassword(call, call.body.password))) {
      return { ok: false, code: 'wrong-credentials' }
    }
    await recordReauthentication(call)
    return done
  },
)

const change = memberRoute(
  '/password',
  'session',
  changePasswordBody,
  (call) => [byAccount(call, limits.reauthenticationByAccount, call.current.principal.userId)],
  async (call) => {
    const { auth, current, body } = call
    const user = await auth.accounts.findUserById(current.accountId)
    if (!user) return { ok: false, code: 'not-signed-in' }
    const credential = await auth.accounts.findCredentialAccount(user.id)
    if (credential?.password) {
      const isRight = body.current !== undefined && (await isOwnPassword(call, body.current))
      if (!isRight) return { ok: false, code: 'wrong-credentials' }
    } else if (auth.now() - current.principal.signedInAt >= reauthenticationLifetime) {
      return { ok: false, code: 'proof-needed' }
    }
    const fault = judgePassword(body.password, user)
    if (fault) return { ok: false, code: fault }
    await replacePassword(call, user, body.password, current.token)
    await recordReauthentication(call)
    return done
  },
)

export const passwordRoutes: readonly Route[] = [forgot, reset, prove, change]
