import { spokenName } from '../publications/person-name'
import { decodeLatex } from './decode-latex'

/** Parts a text at matches outside of braces. */
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

/** A name as it is spoken; one that stands in braces as a whole is that of a body, and stays. */
function readName(name: string): string {
  const parts = splitOutside(name, /,/).map(decodeLatex)
  // A comma within braces belongs to the name.
  if (parts.some((part) => part.includes(','))) return parts.join(', ')
  return spokenName(parts.join(', '), 'second')
}

/** Returns the people of a field, in their order and as they are spoken; "and others" is "et al.". */
export function readNames(value: string): string {
  return splitOutside(value, /\sand(?=\s)/)
    .map((name) => (name.trim() === 'others' ? 'et al.' : readName(name)))
    .filter((name) => name !== '')
    .join(', ')
}
