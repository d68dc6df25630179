import type { Named } from '@/lib/resume/display-title'

/**
 * Returns the second line of a card: the headline if the title differs from it, and the person's name.
 *
 * @param hasSeveralPeople if false, the name is omitted, as it would be the same on every card
 */
export function displayDetail({ title, name, label }: Named, hasSeveralPeople: boolean): string {
  const [shown = '', ...rest] = [title.trim(), label.trim()].filter(Boolean)
  const person = hasSeveralPeople && shown !== '' ? name.trim() : ''
  return [...rest.filter((line) => line !== shown), person].filter(Boolean).join(', ')
}

/** Returns whether these CVs are of more than one person. */
export function hasSeveralPeople(items: readonly Pick<Named, 'name'>[]): boolean {
  return new Set(items.map(({ name }) => name.trim().toLowerCase()).filter(Boolean)).size > 1
}
