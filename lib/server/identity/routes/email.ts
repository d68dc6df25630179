import 'server-only'
import { changeEmailBody, confirmEmailBody, profileBody } from '@/lib/api/auth'
import type { Failure } from '../../outcome'
import {
  byAccount,
  done,
  memberRoute,
  type Reply,
  type Route,
  type SignedInCall,
} from '../http/route'
import { limits } from '../identity-limits'
import { confirmFlow, minutesToConfirm, openFlow } from '../rows/flows'
import { accountKey, countTry } from '../rows/row-limits'
import { endVerifications, endVerificationsOfAddress } from './end-sessions'
import { notify, sendNow } from './send'

type Change = { accountId: string; email: string }

/**
 * Writes another address, and ends the flows that were mailed to the previous one. The address is unique: the store
 * refuses a second account with it.
 */
async function writeEmail(
  { auth, current }: SignedInCall<unknown>,
  email: string,
  emailVerified: boolean,
): Promise<boolean> {
  const holder = await auth.accounts.findUserByEmail(email)
  if (holder && holder.user.id !== current.accountId) return false
  try {
    await auth.accounts.updateUser(current.accountId, { email, emailVerified })
  } catch (error) {
    const other = await auth.accounts.findUserByEmail(email)
    if (other && other.user.id !== current.accountId) return false
    throw error
  }
  await endVerifications(auth, current.accountId)
  const { email: former, isEmailConfirmed } = current.principal
  if (isEmailConfirmed) await endVerificationsOfAddress(auth, former)
  if (emailVerified) await endVerificationsOfAddress(auth, email)
  return true
}

async function changeByMail(call: SignedInCall<unknown>, email: string): Promise<Reply | Failure> {
  const { auth, current } = call
  const limit = limits.mailByAccount
  const counted = await countTry(auth, limit, accountKey(auth.secret, limit, email))
  if (!counted.ok) return { ok: false, code: 'too-many-requests', retryAfter: counted.retryAfter }
  const holder = await auth.accounts.findUserByEmail(email)
  const isTaken = holder !== null && holder.user.id !== current.accountId
  const change: Change = { accountId: current.accountId, email }
  const payload = isTaken ? null : change
  const { flow, code } = await openFlow(auth, {
    kind: 'email',
    who: current.principal.userId,
    payload,
  })
  const failure = isTaken
    ? await sendNow(call, { id: holder.user.id, email }, (messages, place) =>
        messages.emailTaken({ place }),
      )
    : await sendNow(call, { id: current.accountId, email }, (messages, place) =>
        messages.emailCode({ code, minutes: minutesToConfirm, place }),
      )
  return failure ?? { kind: 'json', data: { next: 'confirm', flow } }
}

/**
 * Changes the address, or confirms the current one. With mail the answer does not reveal whether an account has the
 * address; without mail it has to, and is limited to a few a day.
 */
const change = memberRoute(
  '/email',
  'proof',
  changeEmailBody,
  (call) => [byAccount(call, limits.changeEmailByAccount, call.current.principal.userId)],
  async (call) => {
    const { email } = call.body
    if (call.auth.mail.isConfigured) return changeByMail(call, email)
    if (email === call.current.principal.email) return done
    const isWritten = await writeEmail(call, email, false)
    return isWritten ? done : { ok: false, code: 'already-exists' }
  },
)

const confirm = memberRoute(
  '/email/confirm',
  'session',
  confirmEmailBody,
  (call) => [byAccount(call, limits.reauthenticationByAccount, call.current.principal.userId)],
  async (call) => {
    const { auth, current, body } = call
    const confirmed = await confirmFlow(auth, body.flow, 'email', body.code)
    if (!confirmed.ok) return confirmed
    const { accountId, email } = confirmed.payload as Change
    if (accountId !== current.accountId) return { ok: false, code: 'gone' }
    const former = current.principal.email
    if (!(await writeEmail(call, email, true))) return { ok: false, code: 'gone' }
    if (former !== email) {
      const to = { id: current.accountId, email: former }
      notify(call, to, (messages, place) => messages.emailChanged({ place }))
    }
    return done
  },
)

const profile = memberRoute(
  '/profile',
  'session',
  profileBody,
  () => [],
  async ({ auth, current, body }) => {
    await auth.accounts.updateUser(current.accountId, { name: body.name })
    return { kind: 'json', data: { name: body.name } }
  },
)

export const emailRoutes: readonly Route[] = [change, confirm, profile]
