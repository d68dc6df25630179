import type { ImportDraft } from '../draft/draft-types'

/** Returns the texts of all fields and lists of a draft, by section. */
export function fieldTexts(draft: ImportDraft): Record<string, object[]> {
  const found: Record<string, object[]> = {}
  for (const { kind, entries } of draft.sections) {
    const texts = entries.map(({ fields, lists }) => ({
      ...Object.fromEntries(Object.entries(fields).map(([name, { text }]) => [name, text])),
      ...Object.fromEntries(
        Object.entries(lists).map(([name, values]) => [name, values.map(({ text }) => text)]),
      ),
    }))
    found[kind] = [...(found[kind] ?? []), ...texts]
  }
  return found
}
