import { notificationMails as german } from './de/notification-mails'
import { notificationMails as english } from './en/notification-mails'
import { notificationMails as spanish } from './es/notification-mails'
import { notificationMails as french } from './fr/notification-mails'
import type { MailLanguage } from './mail-languages'
import type { NotificationMailWords } from './notification-mail-shape'

/** The words of mails that tell of something, by the language in which a person wants them. */
export const notificationMailWords: Record<MailLanguage, NotificationMailWords> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
}
