import { mails } from '@/dist/words/mails'
import { manifest } from '@/dist/words/manifest'
import { requests } from '@/dist/words/requests'
import { share } from '@/dist/words/share'
import type { OfferedLanguage } from './locales'

export type MailWords = Awaited<ReturnType<typeof readMailWords>>

/** The words of mails, and of the pages and files that come with them, in one language. The server loads no other. */
export const readMailWords = (language: OfferedLanguage) => mails[language]()

/** The words of the web app manifest, in one language. The server loads no other. */
export const readManifestWords = (language: OfferedLanguage) => manifest[language]()

export type RequestWords = Awaited<ReturnType<typeof readRequestWords>>

/** The words about requests of programs, and of their failures, in one language. The server loads no other. */
export const readRequestWords = (language: OfferedLanguage) => requests[language]()

export type ShareWords = Awaited<ReturnType<typeof readShareWords>>['sharePage']

/** The words of pages behind share links, in one language. The server loads no other. */
export const readShareWords = (language: OfferedLanguage) => share[language]()
