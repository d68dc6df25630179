import { diffWords } from '@/lib/resume/text/word-diff'

/** Returns the maximum characters of a new wording: 1.5 times the old, plus 80. */
export const maxLengthAfter = (before: string) => before.length * 1.5 + 80

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** Returns the share of changed words of the longer text, 0 to 1. */
export function changedShare(before: string, after: string): number {
  const changed = { added: 0, removed: 0, same: 0 }
  for (const { kind, text } of diffWords(before, after)) changed[kind] += wordsIn(text)
  const all = Math.max(changed.removed, changed.added) + changed.same
  return all === 0 ? 0 : Math.max(changed.removed, changed.added) / all
}

const addresses =
  /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|\b[\w-]+\.(?:com|org|net|io|dev|ai|co)\b\S*/giu

/** Returns true for a text with a web or email address that the source lacks. */
export function leadsElsewhere(before: string, after: string): boolean {
  const known = before.toLowerCase()
  return (after.match(addresses) ?? []).some((one) => !known.includes(one.toLowerCase()))
}
