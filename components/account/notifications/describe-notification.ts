import type { account } from '@/dist/words/en/account'
import type { notifications } from '@/dist/words/en/notifications'
import {
  commentsPath,
  editorPath,
  managePath,
  requestPath,
  withWorkspace,
} from '@/lib/api/space-paths'
import type { Notification } from '@/lib/browser/client/notifications/notifications-api'
import { applicationAddress } from '@/lib/browser/jobs/applications/application-address'

type Words = typeof notifications
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
  words: Words,
  deviceWords: typeof account.devices,
  dayOf: (timestamp: string) => string,
): Described {
  const workspace = ('workspace' in told && told.workspace?.id) || null
  switch (told.kind) {
    case 'request-done':
    case 'request-failed': {
      const what = words.askedFor[told.requestKind] ?? words.somethingAsked
      const href = requestPath(told, workspace)
      return told.kind === 'request-done'
        ? { title: words.requestDone(what), text: told.title ?? '', href }
        : { title: words.requestFailed(what), text: words.requestFailedText, href }
    }
    case 'key-created':
      return {
        title: words.keyCreated(told.keyName),
        text: words.keyCreatedText,
        href: '/settings#keys',
      }
    case 'app-connected':
      return {
        title: words.appConnected(told.appName),
        text: words.appConnectedText,
        href: '/settings#apps',
      }
    case 'new-device': {
      const device = deviceWords.name(told.browser, told.system)
      return {
        title: words.newDevice(device),
        text: words.newDeviceText,
        href: '/settings#devices',
      }
    }
    case 'export-ended': {
      const href = managePath(workspace, 'data')
      return told.outcome === 'done'
        ? { title: words.exportDone, text: words.exportDoneText(dayOf(told.expiresAt)), href }
        : { title: words.exportFailed, text: words.exportFailedText, href }
    }
    case 'application-due':
      return { title: words.applicationDue, text: '', href: applicationAddress() }
    case 'comment-added':
      return {
        title: words.commentAdded,
        text: told.title ?? '',
        href: commentsPath(told.documentId, workspace),
      }
    case 'share-locked':
      return {
        title: words.shareLocked,
        text: told.title ?? '',
        href: editorPath(told.documentId, workspace),
      }
    case 'webhook-disabled':
      return {
        title: words.webhookDisabled(told.host),
        text: words.webhookDisabledText,
        href: managePath(workspace, 'webhooks'),
      }
    case 'deletion-scheduled':
      return {
        title: words.deletionScheduled(told.title || words.untitled),
        text: words.deletionScheduledText(dayOf(told.goesAt)),
        href: withWorkspace('/resumes#trash', workspace),
      }
  }
}
