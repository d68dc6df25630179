import { givenNameFirst } from '../publications/given-name-first'
import { decodeLatex } from './decode-latex'

/** Splits a text at matches outside braces. */
function splitOutside(text: string, divider: RegExp): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (const match of text.matchAll(new RegExp(`${divider.source}|\\\\[\\s\\S]|[{}]`, 'gi'))) {
    const [found] = match
    if (found === '{') depth++
    else if (found === '}') depth--
    else if (depth <= 0 && !found.startsWith('\\')) {
      parts.push(text.slice(from, match.index))
      from = match.index + found.length
    }
  }
  return [...parts, text.slice(from)]
}

/** Returns a name with the given name first; one fully in braces is an organisation's. */
function readName(name: string): string {
  const parts = splitOutside(name, /,/).map(decodeLatex)
  // A comma within braces is part of the name.
  if (parts.some((part) => part.includes(','))) return parts.join(', ')
  return givenNameFirst(parts.join(', '), 'second')
}

/** Returns the people of a field in order, given name first; "and others" becomes "et al.". */
export function readNames(value: string): string {
  return splitOutside(value, /\sand(?=\s)/)
    .map((name) => (name.trim() === 'others' ? 'et al.' : readName(name)))
    .filter((name) => name !== '')
    .join(', ')
}
