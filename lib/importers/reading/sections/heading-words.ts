import type { HeadingKind } from '@/lib/language/kinds/headings'
import { headingKind } from '../../lexicon/headings'
import { positionEvidence } from '../../lexicon/titles'

/**
 * Returns the kind of a heading by its longest known prefix or suffix, "Skills and Tech", "Proyectos propios", and its
 * other words. For lines already recognised as headings by their style.
 */
export function partKind(text: string): { kind: HeadingKind; rest: string } | null {
  const words = text.replace(/[:：]\s*$/u, '').split(/\s+/)
  for (let count = words.length - 1; count > 0; count--) {
    for (const [from, to] of [
      [0, count],
      [words.length - count, words.length],
    ] as const) {
      const kind = headingKind(words.slice(from, to).join(' '))
      if (kind) return { kind, rest: words.toSpliced(from, to - from).join(' ') }
    }
  }
  return null
}

/** Returns whether a heading is known, or has the words of one beside others that are no job title. */
export function isNamedHeading(text: string): boolean {
  if (headingKind(text)) return true
  const part = partKind(text)
  return part !== null && positionEvidence(part.rest).strength < 0.4
}
