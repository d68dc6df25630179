import type { Named } from '@/lib/resume/display-title'

/**
 * Returns the second line of a document in a list: its person, unless the first line is that name.
 *
 * @param hasSeveralPeople if false, the name is omitted, as it would be the same everywhere
 */
export function displayPerson({ title, name, label }: Named, hasSeveralPeople: boolean): string {
  const isNameShown = title.trim() === '' && label.trim() === ''
  return hasSeveralPeople && !isNameShown ? name.trim() : ''
}

/** Returns whether these CVs are of more than one person. */
export function hasSeveralPeople(items: readonly Pick<Named, 'name'>[]): boolean {
  return new Set(items.map(({ name }) => name.trim().toLowerCase()).filter(Boolean)).size > 1
}
