import 'server-only'

/** Returns a text that a user has chosen as one short line. */
export const oneLine = (text: string) => text.replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim()

/** An address of a page or a domain, also with dots of other scripts (UTS 46) or that look like one (NFKC), which mail programs make a link. */
const address = /:\/\/|[\p{L}\p{N}][.．。｡][\p{L}\p{N}]/u

/**
 * Returns a name for a mail: one line, and "…" in place of one with an address in it. Our mails go to people whom its
 * author does not know, and carry no link of a stranger.
 */
export function mailedName(name: string): string {
  const line = oneLine(name)
  return address.test(line.normalize('NFKC')) ? '…' : line
}
