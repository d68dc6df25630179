import type { FieldKind } from '@/lib/resume/fields/field'
import type { Traced } from '../draft/draft-types'
import { copied, joinAll, takeStretch, trimStretch } from '../reading/sections/stretch'
import type { Slice, SourceText } from '../source/source-types'

const leading = /^[\s,;|·•:]+/u
const trailing = /[\s,;|·•]+$/u

/**
 * Copies source characters for a field: a URL without white space, a line or keyword without
 * surrounding separators.
 */
export function copyPointed(
  { lines }: SourceText,
  slices: readonly Slice[],
  kind: FieldKind | null,
): Traced {
  const stretch = joinAll(
    slices.map(({ line, from, to }) => takeStretch(lines[line]?.text ?? '', line, from, to)),
  )
  if (kind === 'url') return { ...copied(stretch), text: stretch.text.replace(/\s/g, '') }
  return copied(kind === 'rich' ? stretch : trimStretch(stretch, leading, trailing))
}
