import 'server-only'
import { confirmSignUpBody, flowBody, invitationBody, signUpBody } from '@/lib/api/auth'
import { mail as words } from '@/lib/messages/en/mail'
import type { JsonObject } from '@/lib/resume/json-value'
import type { Failure } from '../../outcome'
import type { EmbeddedAuthContext } from '../auth-context'
import { byAccount, byAddress, openRoute, type Reply, type Route } from '../http/route'
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

function codeMail(auth: EmbeddedAuthContext, code: string) {
  return words.signUpCode({ code, minutes: minutesToConfirm, place: auth.configuration.url })
}

function existsMail({ configuration: { url } }: EmbeddedAuthContext) {
  return words.accountExists({
    signIn: `${url}/sign-in`,
    reset: `${url}/forgot-password`,
    place: url,
  })
}

/** Signs up with mail: the account is created when the code is confirmed, so that the owner of the mailbox decides. */
async function signUpByMail(
  auth: EmbeddedAuthContext,
  draft: Draft,
  isTaken: boolean,
): Promise<Reply | Failure> {
  const payload: JsonObject | null = isTaken ? null : draft
  const { flow, code } = await openFlow(auth, { kind: 'sign-up', who: draft.email, payload })
  const message = isTaken ? existsMail(auth) : codeMail(auth, code)
  const failure = await sendNow(auth, draft.email, message)
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
  async ({ auth, body }) => {
    const { email } = body
    const stranger = await refuseStranger(auth, email, body.invitation)
    if (stranger) return stranger
    const fault = judgePassword(body.password, { email, name: body.name })
    if (fault) return { ok: false, code: fault }
    const passwordHash = await auth.hashing.hash(body.password)
    const isTaken = (await findAccount(auth, email)) !== null
    const draft = { name: body.name, email, passwordHash }
    auth.metrics.count('sign_up')
    if (auth.mail.isConfigured) return signUpByMail(auth, draft, isTaken)
    if (!isTaken) {
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
  async ({ auth, body }) => {
    const renewed = await renewFlow(auth, body.flow, 'sign-up')
    if (!renewed) return { ok: false, code: 'gone' }
    const draft = renewed.payload as Draft | null
    const failure = draft ? await sendNow(auth, draft.email, codeMail(auth, renewed.code)) : null
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
    const cookies = await beginSession(call, accountId, body.remember ?? true)
    return cookies ? { kind: 'json', data: { next: 'done' }, cookies } : { ok: false, code: 'gone' }
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
