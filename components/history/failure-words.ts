import type { history } from '@/lib/messages/en/history'

type Words = typeof history.failed

/** What to say when the server could not be asked, by the code of the failure. */
export function failureWords(code: string, words: Words): string {
  if (code === 'offline' || code === 'timeout') return words.offline
  const known: Record<string, string | undefined> = words
  return known[code] ?? words.failed
}
