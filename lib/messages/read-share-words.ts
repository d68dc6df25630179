import { share } from '@/dist/words/share'
import type { OfferedLanguage } from './locales'

export type ShareWords = Awaited<ReturnType<typeof readShareWords>>['sharePage']

/** The words of pages behind share links, in one language. The server loads no other. */
export const readShareWords = (language: OfferedLanguage) => share[language]()
