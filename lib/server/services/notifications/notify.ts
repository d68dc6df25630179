import 'server-only'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import {
  createNotification,
  deleteNotification,
  putWaitingMail,
  readNotification,
  type Told,
} from '../../repositories/notifications'
import { enqueueMail } from './enqueue-mail'
import { readSettings } from './settings'

export type NotifyParts = Pick<Ports, 'items' | 'jobs' | 'mail' | 'metrics' | 'now'>

/**
 * Does what tells somebody of something that has happened. It has happened whether or not they can be told:
 * trouble is counted, and thrown to nobody.
 */
export async function notifySilently(
  { metrics }: Pick<Ports, 'metrics'>,
  tell: () => Promise<void>,
): Promise<void> {
  try {
    await tell()
  } catch {
    metrics.count('notify_failed')
  }
}

/**
 * Tells somebody, in the ways that they have not switched off: a row for the list in the app, a job for the
 * mail. For whoever tries again by themselves: trouble of the store is thrown.
 *
 * @param id of `notificationIdOf`: the same again tells nothing new
 */
export async function tell(
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
    await enqueueMail(ports, owner, { id, kind: told.kind })
  }
  // Last: once it is there, nothing of it is told again.
  if (app) await createNotification(ports, owner, { id, createdAt, readAt: null, told })
  ports.metrics.count('notifications', { kind: told.kind })
}

/** As `tell`, for whoever goes on whether or not it could be told. Never throws. */
export function notify(ports: NotifyParts, owner: OwnerId, id: string, told: Told): Promise<void> {
  return notifySilently(ports, () => tell(ports, owner, id, told))
}

/** Takes back what does not hold any more, in the app and where its mail still waits. Never throws. */
export function takeBack(
  ports: Pick<Ports, 'items' | 'metrics'>,
  owner: OwnerId,
  id: string,
): Promise<void> {
  return notifySilently(ports, () => deleteNotification(ports, owner, id))
}
