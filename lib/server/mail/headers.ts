import 'server-only'
import { parseEmailAddress } from '@/lib/resume/text/email-address'
import type { Message } from './mail-types'

/** A line break in a header would begin another one. */
function isHeaderSafe(text: string): boolean {
  return !/[\r\n\0]/.test(text)
}

/**
 * The headers of a mail beside its sender, receiver and subject: those by which mail programs offer to
 * end mails of a kind. One click only where nobody can listen.
 *
 * @throws Error for a mail whose headers could be read as others
 */
export function headersOf({ to, subject, unsubscribe }: Message): Record<string, string> {
  // One mailbox: libraries read a list, or a name before the address, out of the same field.
  const isSafe = parseEmailAddress(to) !== null && isHeaderSafe(subject)
  const isLink = unsubscribe === undefined || /^https?:\/\/[^\s<>,]+$/.test(unsubscribe)
  if (!isSafe || !isLink) throw new Error('This mail has bad headers')
  if (unsubscribe === undefined) return {}
  const oneClick = { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
  return {
    'List-Unsubscribe': `<${unsubscribe}>`,
    ...(unsubscribe.startsWith('https://') ? oneClick : {}),
  }
}
