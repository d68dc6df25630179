import 'server-only'
import { confirmSignUpBody, flowBody, invitationBody, signUpBody } from '@/lib/api/auth'
import type { JsonObject } from '@/lib/resume/json-value'
import type { Failure } from '../../outcome'
import type { EmbeddedAuthContext } from '../auth-context'
import { byAccount, byAddress, type Call, openRoute, type Reply, type Route } from '../http/route'
import { limits } from '../identity-limits'
import { judgePassword } from '../passwords/judge-password'
import { confirmFlow, minutesToConfirm, openFlow, renewFlow } from '../rows/flows'
import { readInvitation, spendInvitations } from '../rows/invitations'
import { beginSession } from './begin-session'
import { createPasswordAccount, findAccount } from './create-account'
import { sendNow } from './send'

type Draft = { name: string; email: string; passwordHash: string }

async function refuseStranger(
  { configuration, items }: EmbeddedAuthContext,
  email: string,
  invitation: string | undefined,
): Promise<Failure | null> {
  if (configuration.signup === 'open') return null
  if (configuration.signup === 'closed' || !invitation) return { ok: false, code: 'signup-closed' }
  const invited = await readInvitation(items, invitation)
  if (!invited) return { ok: false, code: 'gone' }
  return invited === email ? null : { ok: false, code: 'signup-closed' }
}

const sendCode = (call: Call<unknown>, email: string, code: string) =>
  sendNow(call, { id: null, email }, (messages, place) =>
    messages.signUpCode({ code, minutes: minutesToConfirm, place }),
  )

const sendExists = (call: Call<unknown>, { id, email }: { id: string; email: string }) =>
  sendNow(call, { id, email }, (messages, place) =>
    messages.accountExists({
      signIn: `${place}/sign-in`,
      reset: `${place}/forgot-password`,
      place,
    }),
  )

/** Signs up with mail: the account is created when the code is confirmed, so that the owner of the mailbox decides. */
async function signUpByMail(
  call: Call<unknown>,
  draft: Draft,
  holder: { id: string } | null,
): Promise<Reply | Failure> {
  const { email } = draft
  const payload: JsonObject | null = holder ? null : draft
  const { flow, code } = await openFlow(call.auth, { kind: 'sign-up', who: email, payload })
  const failure = holder
    ? await sendExists(call, { id: holder.id, email })
    : await sendCode(call, email, code)
  return failure ?? { kind: 'json', data: { next: 'confirm', flow } }
}

/**
 * Signs up. The answer is the same whether the address has an account or not, and so is the work: the password is
 * hashed and, with mail, one mail is sent.
 */
const signUp = openRoute(
  '/sign-up',
  signUpBody,
  (call) => [
    byAddress(call, limits.signUpByAddress),
    byAccount(call, limits.mailByAccount, call.body.email),
  ],
  async (call) => {
    const { auth, body } = call
    const { email } = body
    const stranger = await refuseStranger(auth, email, body.invitation)
    if (stranger) return stranger
    const fault = judgePassword(body.password, { email, name: body.name })
    if (fault) return { ok: false, code: fault }
    const passwordHash = await auth.hashing.hash(body.password)
    const holder = await findAccount(auth, email)
    const draft = { name: body.name, email, passwordHash }
    auth.metrics.count('sign_up')
    if (auth.mail.isConfigured) return signUpByMail(call, draft, holder)
    if (!holder) {
      await createPasswordAccount(auth, { ...draft, isConfirmed: false }, passwordHash)
      await spendInvitations(auth, email)
    }
    return { kind: 'json', data: { next: 'sign-in' } }
  },
)

const resend = openRoute(
  '/sign-up/resend',
  flowBody,
  (call) => [byAddress(call, limits.mailByAddress)],
  async (call) => {
    const { auth, body } = call
    const renewed = await renewFlow(auth, body.flow, 'sign-up')
    if (!renewed) return { ok: false, code: 'gone' }
    const draft = renewed.payload as Draft | null
    const failure = draft ? await sendCode(call, draft.email, renewed.code) : null
    return failure ?? { kind: 'json', data: { next: 'confirm', flow: body.flow } }
  },
)

const confirm = openRoute(
  '/sign-up/confirm',
  confirmSignUpBody,
  (call) => [byAddress(call, limits.codeByAddress)],
  async (call) => {
    const { auth, body } = call
    const confirmed = await confirmFlow(auth, body.flow, 'sign-up', body.code)
    if (!confirmed.ok) return confirmed
    const { name, email, passwordHash } = confirmed.payload as Draft
    const accountId = await createPasswordAccount(
      auth,
      { name, email, isConfirmed: true },
      passwordHash,
    )
    if (!accountId) return { ok: false, code: 'gone' }
    await spendInvitations(auth, email)
    const begun = await beginSession(call, accountId, {
      remember: body.remember ?? true,
      isProof: true,
      provider: null,
    })
    if (typeof begun === 'string') return { ok: false, code: begun }
    return { kind: 'json', data: { next: 'done' }, cookies: begun }
  },
)

const invitation = openRoute(
  '/invitation',
  invitationBody,
  (call) => [byAddress(call, limits.tokenByAddress)],
  async ({ auth, body }) => {
    const email = await readInvitation(auth.items, body.token)
    return email ? { kind: 'json', data: { email } } : { ok: false, code: 'gone' }
  },
)

export const signUpRoutes: readonly Route[] = [signUp, resend, confirm, invitation]
