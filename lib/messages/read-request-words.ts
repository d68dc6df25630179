import { requests } from '@/dist/words/requests'
import type { OfferedLanguage } from './locales'

export type RequestWords = Awaited<ReturnType<typeof readRequestWords>>

/** The words about requests of programs, and of their failures, in one language. The server loads no other. */
export const readRequestWords = (language: OfferedLanguage) => requests[language]()
