import { applicationAddress } from '@/lib/browser/applications/application-address'
import type { Notification } from '@/lib/browser/notifications/notifications-api'
import type { account } from '@/lib/messages/en/account'
import type { notifications } from '@/lib/messages/en/notifications'

type Words = typeof notifications
type Described = {
  title: string
  /** Below it; empty where the title says all. */
  text: string
  /** A path of ours where something can be done about it. */
  href: string
}

/** A place for a request: where its document is worked on. */
function placeOf(documentId: string | null, requestKind: string): string {
  if (requestKind === 'cv') return '/requests'
  if (documentId === null) return '/resumes'
  if (requestKind === 'interview') return `/interview#${documentId}`
  const isOfJob = ['tailoring', 'requirements', 'proposal'].includes(requestKind)
  return isOfJob ? `/tailor#${documentId}` : `/editor#${documentId}`
}

/**
 * Returns the text of a notification and the address that it links to.
 *
 * @param dayOf words for the day of a timestamp
 */
export function describeNotification(
  told: Notification,
  words: Words,
  deviceWords: typeof account.devices,
  dayOf: (timestamp: string) => string,
): Described {
  switch (told.kind) {
    case 'request-done':
    case 'request-failed': {
      const what = words.askedFor[told.requestKind] ?? words.somethingAsked
      const href = placeOf(told.documentId, told.requestKind)
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
      const href = '/settings#data'
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
        href: `/editor#${told.documentId}`,
      }
    case 'webhook-disabled':
      return {
        title: words.webhookDisabled(told.host),
        text: words.webhookDisabledText,
        href: '/settings#webhooks',
      }
    case 'deletion-scheduled':
      return {
        title: words.deletionScheduled(told.title || words.untitled),
        text: words.deletionScheduledText(dayOf(told.goesAt)),
        href: '/resumes#trash',
      }
  }
}
