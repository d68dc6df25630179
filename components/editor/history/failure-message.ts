import type { history } from '@/dist/messages/en/history'

type Messages = typeof history.failed

/** Returns the message for a failed request, by code. */
export function failureMessage(code: string, messages: Messages): string {
  if (code === 'offline' || code === 'timeout') return messages.offline
  const known: Record<string, string | undefined> = messages
  return known[code] ?? messages.failed
}
