import 'server-only'
import {
  commentsPath,
  editorPath,
  managePath,
  requestPath,
  withWorkspace,
} from '@/lib/api/space-paths'
import type { MessagesOf, notificationMails } from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import type { OfferedLanguage } from '@/lib/messages/locales'
import { readMailMessages } from '@/lib/messages/read-server-messages'
import type { DueItem } from '../reminders/find-due'
import { mailedName, oneLine } from './mailed-name'
import type { WaitingMail } from './notification-rows'

type NotificationMessages = MessagesOf<typeof notificationMails>

type Parts = {
  language: OfferedLanguage
  /** URL of the installation. */
  place: string
  /** Link that unsubscribes from mails of this kind; null for security notices, which cannot be switched off. */
  unsubscribe: string | null
  /** Things that are due at the time of sending, for the mail about them. */
  due?: readonly DueItem[]
}

type MailText = { subject: string; text: string }

/** Maximum number of things that a mail lists. */
const maxDue = 20
/** Maximum characters of a text of a user's own. */
const maxOwn = 160

const shortLine = (text: string) => {
  const line = oneLine(text)
  return line.length > maxOwn ? `${line.slice(0, maxOwn)}…` : line
}

/** Writes one thing that is due as a line: when, what, and for which job. */
function dueLine(
  messages: NotificationMessages,
  language: OfferedLanguage,
  { on, time, text, isDeadline, employer, position }: DueItem,
): string {
  const at = Date.parse(`${on}T00:00:00Z`)
  const day = formatters(language).date(at, { dateStyle: 'long', timeZone: 'UTC' })
  const what = isDeadline ? messages.due.deadline : shortLine(text) || messages.due.followUp
  const job = [employer, position].map(shortLine).filter(Boolean).join(', ')
  return `- ${day}${time && ` ${time}`}: ${what}${job && ` (${job})`}`
}

/** Composes the text for the first of the waiting notifications; several documents in the trash share one text. */
function tellOf(
  messages: NotificationMessages,
  { language, place, due = [] }: Parts,
  [first, ...others]: readonly [WaitingMail, ...WaitingMail[]],
): MailText {
  const { date } = formatters(language)
  const { told, createdAt } = first
  const workspace = told.workspaceId ?? null
  switch (told.kind) {
    case 'request-done':
    case 'request-failed': {
      const facts = {
        what: messages.askedFor[told.requestKind],
        link: place + requestPath(told, workspace),
      }
      return told.kind === 'request-done'
        ? messages.requestDone(facts)
        : messages.requestFailed(facts)
    }
    case 'key-created':
      return messages.keyCreated({ name: mailedName(told.keyName), link: `${place}/settings#keys` })
    case 'app-connected':
      return messages.appConnected({
        name: mailedName(told.appName),
        link: `${place}/settings#apps`,
      })
    case 'new-device': {
      const at = date(createdAt, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })
      const device = messages.device(told.browser, told.system)
      return messages.newDevice({ device, at, link: `${place}/settings#devices` })
    }
    case 'export-ended': {
      const day = date(told.expiresAt, { dateStyle: 'long', timeZone: 'UTC' })
      const link = place + managePath(workspace, 'data')
      return told.outcome === 'done'
        ? messages.exportDone({ day, link })
        : messages.exportFailed({ link })
    }
    case 'application-due': {
      const lines = due.slice(0, maxDue).map((item) => dueLine(messages, language, item))
      if (due.length > maxDue) lines.push(`- ${messages.due.more}`)
      return messages.applicationDue({ lines: lines.join('\n'), link: `${place}/jobs` })
    }
    case 'comment-added':
      return messages.commentAdded({ link: place + commentsPath(told.documentId, workspace) })
    case 'share-locked':
      return messages.shareLocked({ link: place + editorPath(told.documentId, workspace) })
    case 'webhook-disabled':
      return messages.webhookDisabled({
        host: told.host,
        link: place + managePath(workspace, 'webhooks'),
      })
    case 'deletion-scheduled': {
      const days = [told, ...others.map((one) => one.told)].map((one) =>
        one.kind === 'deletion-scheduled' ? one.goesAt : Number.POSITIVE_INFINITY,
      )
      const day = date(Math.min(...days), { dateStyle: 'long', timeZone: 'UTC' })
      const link = place + withWorkspace('/cvs#trash', workspace)
      return messages.deletionScheduled({ count: days.length, day, link })
    }
  }
}

/**
 * Composes a notification mail, in the user's language, as plain text.
 *
 * @param waiting of one kind and space
 */
export async function composeMail(
  parts: Parts,
  waiting: readonly [WaitingMail, ...WaitingMail[]],
): Promise<MailText> {
  const { notificationMails: messages } = await readMailMessages(parts.language)
  const { place, unsubscribe } = parts
  const { subject, text } = tellOf(messages, parts, waiting)
  const footer = messages.footer({ place, settings: `${place}/settings#notifications` })
  return { subject, text: text + footer + (unsubscribe ? messages.unsubscribe(unsubscribe) : '') }
}
