import { foldText } from '@/lib/language/unicode/fold-text'
import type { Example } from '@/lib/resume/examples/example'

/** Returns the texts that name a profession: its title, the line under the name, and the positions held. */
export const wordsOfExample = ({ title, label, work }: Example): string[] => [
  title,
  label,
  ...work.flatMap(({ position, roles = [] }) => [position, ...roles.map((role) => role.position)]),
]

/** Letters of scripts that are written without spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** Returns whether each word of a query begins a word of an example or of its field of work; true for an empty query. */
export function matchesExample(example: Example, field: string, query: string): boolean {
  const text = ` ${foldText([...wordsOfExample(example), field].join(' '))}`
  const words = text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
  return foldText(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .every((word) => words.includes(unspaced.test(word) ? word : ` ${word}`))
}
