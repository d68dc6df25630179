import 'server-only'
import { parseEmailAddress } from '@/lib/resume/text/email-address'
import type { Message } from './mail-types'

/** Returns false for text with a line break, which would begin another header. */
function isHeaderSafe(text: string): boolean {
  return !/[\r\n\0]/.test(text)
}

/**
 * Returns the headers of a mail beside its sender, receiver and subject: those by which mail programs offer to
 * unsubscribe. One-click only over https.
 *
 * @throws Error for values that could be parsed as other headers
 */
export function headersOf({ to, subject, unsubscribe }: Message): Record<string, string> {
  // One mailbox: libraries parse a list, or a name before the address, from the same field.
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
