import 'server-only'
import { formatters } from '@/lib/messages/format'
import type { OfferedLanguage } from '@/lib/messages/locales'
import type { NotificationMailWords } from '@/lib/messages/notification-mail-shape'
import { readMailWords } from '@/lib/messages/read-mail-words'
import type { Told, WaitingMail } from '../../repositories/notifications'

type Parts = {
  language: OfferedLanguage
  /** URL of the installation. */
  place: string
  /** Link that unsubscribes from mails of this kind; null for security notices, which cannot be switched off. */
  unsubscribe: string | null
}

type Words = { subject: string; text: string }

/** Returns a name that a user has chosen as one short line. */
const oneLine = (text: string) => text.replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim()

function placeOfRequest({ requestKind, documentId }: Extract<Told, { requestId: string }>): string {
  if (documentId === null) return '/resumes'
  if (requestKind === 'interview') return `/interview#${documentId}`
  const isOfJob = requestKind === 'tailoring' || requestKind === 'requirements'
  return isOfJob ? `/tailor#${documentId}` : `/editor#${documentId}`
}

/** Composes the text for the first of the waiting notifications; several documents in the trash share one text. */
function tellOf(
  words: NotificationMailWords,
  { language, place }: Parts,
  [first, ...others]: readonly [WaitingMail, ...WaitingMail[]],
): Words {
  const { date } = formatters(language)
  const { told, createdAt } = first
  switch (told.kind) {
    case 'request-done':
    case 'request-failed': {
      const facts = {
        what: words.askedFor[told.requestKind],
        link: place + placeOfRequest(told),
      }
      return told.kind === 'request-done' ? words.requestDone(facts) : words.requestFailed(facts)
    }
    case 'key-created':
      return words.keyCreated({ name: oneLine(told.keyName), link: `${place}/settings#keys` })
    case 'new-device': {
      const at = date(createdAt, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })
      const device = words.device(told.browser, told.system)
      return words.newDevice({ device, at, link: `${place}/settings#devices` })
    }
    case 'export-ended': {
      const day = date(told.expiresAt, { dateStyle: 'long', timeZone: 'UTC' })
      const link = `${place}/settings#data`
      return told.outcome === 'done'
        ? words.exportDone({ day, link })
        : words.exportFailed({ link })
    }
    case 'deletion-scheduled': {
      const days = [told, ...others.map((one) => one.told)].map((one) =>
        one.kind === 'deletion-scheduled' ? one.goesAt : Number.POSITIVE_INFINITY,
      )
      const day = date(Math.min(...days), { dateStyle: 'long', timeZone: 'UTC' })
      const link = `${place}/resumes#trash`
      return words.deletionScheduled({ count: days.length, day, link })
    }
  }
}

/**
 * Composes a notification mail, in the user's language, as plain text.
 *
 * @param waiting of one kind
 */
export async function composeMail(
  parts: Parts,
  waiting: readonly [WaitingMail, ...WaitingMail[]],
): Promise<Words> {
  const { notificationMails: words } = await readMailWords(parts.language)
  const { place, unsubscribe } = parts
  const { subject, text } = tellOf(words, parts, waiting)
  const footer = words.footer({ place, settings: `${place}/settings#notifications` })
  return { subject, text: text + footer + (unsubscribe ? words.unsubscribe(unsubscribe) : '') }
}
