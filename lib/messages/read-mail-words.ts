import { mails } from '@/dist/words/mails'
import type { OfferedLanguage } from './locales'

export type MailWords = Awaited<ReturnType<typeof readMailWords>>

/** The words of mails, and of the pages and files that come with them, in one language. The server loads no other. */
export const readMailWords = (language: OfferedLanguage) => mails[language]()
