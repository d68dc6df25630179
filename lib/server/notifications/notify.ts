import 'server-only'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { enqueueMail } from './enqueue-mail'
import {
  createNotification,
  deleteNotification,
  putWaitingMail,
  readNotification,
  type Told,
} from './notification-rows'
import { readSettings } from './notification-settings'
import { type About, findNotified, findRecipients } from './recipients'

export type NotifyParts = Pick<Ports, 'items' | 'jobs' | 'mail' | 'metrics' | 'now'>

/**
 * Runs a notification of something that has already happened, so that its failure cannot undo it: an error is
 * counted (`notify_failed`) and not thrown.
 */
export async function notifySilently(
  { metrics }: Pick<Ports, 'metrics'>,
  notify: () => Promise<void>,
): Promise<void> {
  try {
    await notify()
  } catch {
    metrics.count('notify_failed')
  }
}

/**
 * Notifies an account through the channels that it has not switched off: a row for the list in the app, a job for
 * the mail. For callers that retry by themselves.
 *
 * @param id of `notificationIdOf`; idempotent
 * @throws errors of the store
 */
export async function notifyOrThrow(
  ports: NotifyParts,
  owner: OwnerId,
  id: string,
  told: Told,
): Promise<void> {
  const { app, mail } = (await readSettings(ports, owner)).kinds[told.kind]
  if (app && (await readNotification(ports, owner, id))) return
  const createdAt = ports.now()
  if (mail && ports.mail.isConfigured) {
    await putWaitingMail(ports, owner, { id, createdAt, told })
    await enqueueMail(ports, owner, { id, told })
  }
  // Last: once the row exists, a repeated call sends no mail again.
  if (app) await createNotification(ports, owner, { id, createdAt, readAt: null, told })
  ports.metrics.count('notifications', { kind: told.kind })
}

/** As `notifyOrThrow`, for callers that go on without the notification. Never throws. */
export function notify(ports: NotifyParts, owner: OwnerId, id: string, told: Told): Promise<void> {
  return notifySilently(ports, () => notifyOrThrow(ports, owner, id, told))
}

/** Notifies the people of a space, as `notifyOrThrow` does one account. */
export async function notifySpaceOrThrow(
  ports: NotifyParts,
  owner: OwnerId,
  about: About,
  id: string,
  told: Told,
): Promise<void> {
  for (const { person, space } of await findRecipients(ports, owner, about)) {
    await notifyOrThrow(ports, person, id, { ...told, ...space })
  }
}

/** As `notifySpaceOrThrow`, for callers that go on without the notification. Never throws. */
export function notifySpace(
  ports: NotifyParts,
  owner: OwnerId,
  about: About,
  id: string,
  told: Told,
): Promise<void> {
  return notifySilently(ports, () => notifySpaceOrThrow(ports, owner, about, id, told))
}

/** Withdraws a notification that is outdated, in the app and from its pending mail. Never throws. */
export function withdrawNotification(
  ports: Pick<Ports, 'items' | 'metrics'>,
  owner: OwnerId,
  about: About,
  id: string,
): Promise<void> {
  return notifySilently(ports, async () => {
    for (const person of await findNotified(ports, owner, about)) {
      await deleteNotification(ports, person, id)
    }
  })
}
