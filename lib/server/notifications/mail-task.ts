import 'server-only'
import { minuteMs } from '@/lib/resume/dates/durations'
import { limits } from '../identity/identity-limits'
import { readActivePerson } from '../identity/rows/person-rows'
import { accountKey, countTry } from '../identity/rows/row-limits'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { type DueItem, findDue } from '../reminders/find-due'
import { task } from '../tasks/task'
import { readMembership } from '../workspaces/workspace-rows'
import { composeMail } from './compose-mail'
import { isAskedFor, mailJobKind } from './enqueue-mail'
import {
  deleteWaitingMail,
  listWaitingMails,
  readNotification,
  type WaitingMail,
} from './notification-rows'
import { readSettings } from './notification-settings'
import { createUnsubscribeToken } from './unsubscribe'

type Waiting = readonly [WaitingMail, ...WaitingMail[]]

/**
 * Finds the notifications that the mail of a job reports, all of one kind and space; null where the mail was sent, or the
 * notifications were withdrawn.
 */
async function findWaiting(
  ports: Ports,
  owner: OwnerId,
  { id, gathers, workspaceId }: Record<'id' | 'gathers' | 'workspaceId', unknown>,
): Promise<Waiting | null> {
  const [first, ...others] = (await listWaitingMails(ports, owner)).filter((one) =>
    id === undefined
      ? one.told.kind === gathers && one.told.workspaceId === workspaceId
      : one.id === id,
  )
  return first ? [first, ...others] : null
}

/**
 * Returns the address to write to; null if the user has switched off this mail, has left its workspace, the account is
 * disabled, or the address is not confirmed.
 */
async function findAddress(
  ports: Ports,
  owner: OwnerId,
  { id, told: { kind, workspaceId } }: WaitingMail,
): Promise<string | null> {
  const { kinds } = await readSettings(ports, owner)
  if (!kinds[kind].mail || !ports.mail.isConfigured) return null
  if (isAskedFor(kind) && (await readNotification(ports, owner, id))?.readAt) return null
  if (workspaceId && !(await readMembership(ports, workspaceId, owner))) return null
  const person = await readActivePerson(ports.items, owner)
  if (!person) return null
  const { emailConfirmed } = await ports.identity.describeUser(owner)
  return emailConfirmed === true ? person.email : null
}

/** Returns whether the user may get another mail today: limits the mails that a stolen key can cause. */
async function hasRoom(ports: Ports, owner: OwnerId): Promise<boolean> {
  const secret = await ports.secrets.read('session')
  if (secret === null) return false
  const limit = limits.notificationMails
  return (await countTry(ports, limit, accountKey(secret, limit, owner))).ok
}

/** Finds what the mail lists that is due by now; null for a mail of another kind. */
async function findListed(
  ports: Ports,
  owner: OwnerId,
  [{ told }]: Waiting,
): Promise<DueItem[] | null> {
  return told.kind === 'application-due' ? findDue(ports, owner, told.days) : null
}

async function forget(ports: Ports, owner: OwnerId, waiting: Waiting): Promise<void> {
  for (const { id } of waiting) await deleteWaitingMail(ports, owner, id)
}

async function send(
  ports: Ports,
  owner: OwnerId,
  waiting: Waiting,
  to: string,
  due: readonly DueItem[] | null,
): Promise<void> {
  const place = ports.configuration.url
  const { language } = await readSettings(ports, owner)
  const token = await createUnsubscribeToken(ports, owner, waiting[0].told.kind)
  const unsubscribe = token === null ? null : `${place}/api/v1/unsubscribe/${token}`
  const text = await composeMail({ language, place, unsubscribe, due: due ?? [] }, waiting)
  await ports.mail.send({ to, ...text, ...(unsubscribe === null ? {} : { unsubscribe }) })
}

const asItIs = (value: unknown) => value
const countOutcome = ({ metrics }: Ports, outcome: string) =>
  metrics.count('notification_mails', { outcome })

/** Sends a notification mail. */
export const mailTask = task({
  kind: mailJobKind,
  attempts: 8,
  deadline: minuteMs,
  isWaiting: true,
  payload: { id: asItIs, gathers: asItIs, workspaceId: asItIs },
  async run(ports, owner, job) {
    const waiting = await findWaiting(ports, owner, job)
    if (!waiting) return
    const due = await findListed(ports, owner, waiting)
    // Done, moved or thrown away meanwhile: nothing is left to remind of.
    const to = due?.length === 0 ? null : await findAddress(ports, owner, waiting[0])
    const isBound = to !== null && job.attempt === 1 && !(await hasRoom(ports, owner))
    if (to !== null && !isBound) await send(ports, owner, waiting, to, due)
    await forget(ports, owner, waiting)
    countOutcome(ports, to === null ? 'unwanted' : isBound ? 'too-many' : 'sent')
  },
  // The notification is in the app as well. The mail's row stays until it expires, so that an operator can retry once
  // mail works again.
  fail: async (ports) => countOutcome(ports, 'failed'),
  revive: async (ports, owner, job) => (await findWaiting(ports, owner, job)) !== null,
})
