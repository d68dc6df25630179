import type { account } from '@/dist/messages/en/account'
import type { notifications } from '@/dist/messages/en/notifications'
import {
  commentsPath,
  editorPath,
  managePath,
  requestPath,
  withWorkspace,
} from '@/lib/api/space-paths'
import type { Notification } from '@/lib/browser/client/notifications/notifications-api'
import { applicationAddress } from '@/lib/browser/jobs/applications/application-address'

type Messages = typeof notifications
type Described = {
  title: string
  /** Second line; empty if the title is enough. */
  text: string
  /** Internal path of the related page. */
  href: string
}

/**
 * Returns the text of a notification and the address that it links to.
 *
 * @param dayOf formats the date of a timestamp
 */
export function describeNotification(
  told: Notification,
  messages: Messages,
  deviceMessages: typeof account.devices,
  dayOf: (timestamp: string) => string,
): Described {
  const workspace = ('workspace' in told && told.workspace?.id) || null
  switch (told.kind) {
    case 'request-done':
    case 'request-failed': {
      const what = messages.askedFor[told.requestKind] ?? messages.somethingAsked
      const href = requestPath(told, workspace)
      return told.kind === 'request-done'
        ? { title: messages.requestDone(what), text: told.title ?? '', href }
        : { title: messages.requestFailed(what), text: messages.requestFailedText, href }
    }
    case 'key-created':
      return {
        title: messages.keyCreated(told.keyName),
        text: messages.keyCreatedText,
        href: '/settings#keys',
      }
    case 'app-connected':
      return {
        title: messages.appConnected(told.appName),
        text: messages.appConnectedText,
        href: '/settings#apps',
      }
    case 'new-device': {
      const device = deviceMessages.name(told.browser, told.system)
      return {
        title: messages.newDevice(device),
        text: messages.newDeviceText,
        href: '/settings#devices',
      }
    }
    case 'export-ended': {
      const href = managePath(workspace, 'data')
      return told.outcome === 'done'
        ? { title: messages.exportDone, text: messages.exportDoneText(dayOf(told.expiresAt)), href }
        : { title: messages.exportFailed, text: messages.exportFailedText, href }
    }
    case 'application-due':
      return { title: messages.applicationDue, text: '', href: applicationAddress() }
    case 'comment-added':
      return {
        title: messages.commentAdded,
        text: told.title ?? '',
        href: commentsPath(told.documentId, workspace),
      }
    case 'share-locked':
      return {
        title: messages.shareLocked,
        text: told.title ?? '',
        href: editorPath(told.documentId, workspace),
      }
    case 'webhook-disabled':
      return {
        title: messages.webhookDisabled(told.host),
        text: messages.webhookDisabledText,
        href: managePath(workspace, 'webhooks'),
      }
    case 'deletion-scheduled':
      return {
        title: messages.deletionScheduled(told.title || messages.untitled),
        text: messages.deletionScheduledText(dayOf(told.goesAt)),
        href: withWorkspace('/cvs#trash', workspace),
      }
  }
}
