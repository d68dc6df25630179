import type { Fields } from './field'

/** Fields of a referee. */
export const referenceFields = {
  name: { kind: 'line', slot: 'title', head: 1, isOfOthers: true },
  reference: { kind: 'rich', slot: 'text', isOfOthers: true },
} as const satisfies Fields
