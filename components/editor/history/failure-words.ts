import type { history } from '@/dist/words/en/history'

type Words = typeof history.failed

/** Returns the message for a failed request, by code. */
export function failureWords(code: string, words: Words): string {
  if (code === 'offline' || code === 'timeout') return words.offline
  const known: Record<string, string | undefined> = words
  return known[code] ?? words.failed
}
