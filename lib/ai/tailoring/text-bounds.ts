import { diffWords } from '@/lib/resume/text/word-diff'

/** Characters of a new wording: half as many more, and some words for a short one. */
export const maxLengthAfter = (before: string) => before.length * 1.5 + 80

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** Returns the share of words that have changed, of the longer of the two texts: 0 to 1. */
export function changedShare(before: string, after: string): number {
  const changed = { added: 0, removed: 0, same: 0 }
  for (const { kind, text } of diffWords(before, after)) changed[kind] += wordsIn(text)
  const all = Math.max(changed.removed, changed.added) + changed.same
  return all === 0 ? 0 : Math.max(changed.removed, changed.added) / all
}

const addresses =
  /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|\b[\w-]+\.(?:com|org|net|io|dev|ai|co)\b\S*/giu

/** True for a text that leads somewhere the source does not: an address of the web or of mail. */
export function leadsElsewhere(before: string, after: string): boolean {
  const known = before.toLowerCase()
  return (after.match(addresses) ?? []).some((one) => !known.includes(one.toLowerCase()))
}
