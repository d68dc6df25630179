import { mails } from '@/dist/messages/mails'
import { manifest } from '@/dist/messages/manifest'
import { requests } from '@/dist/messages/requests'
import { share } from '@/dist/messages/share'
import type { OfferedLanguage } from './locales'

export type MailMessages = Awaited<ReturnType<typeof readMailMessages>>

/**
 * The messages of mails, and of the pages and files that come with them, in one language. The server loads no other.
 */
export const readMailMessages = (language: OfferedLanguage) => mails[language]()

/** The messages of the web app manifest, in one language. The server loads no other. */
export const readManifestMessages = (language: OfferedLanguage) => manifest[language]()

export type RequestMessages = Awaited<ReturnType<typeof readRequestMessages>>

/** The messages about requests of programs, their failures and reasons, in one language. The server loads no other. */
export const readRequestMessages = (language: OfferedLanguage) => requests[language]()

export type ShareMessages = Awaited<ReturnType<typeof readShareMessages>>['sharePage']

/** The messages of pages behind share links, in one language. The server loads no other. */
export const readShareMessages = (language: OfferedLanguage) => share[language]()
