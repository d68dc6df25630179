import 'server-only'

/**
 * Writes JSON without the stories that a person tells in interviews (ADR 87): they are kept for that person alone, and
 * no model gets them. Every object is looked at, since documents also stand in versions, conflicts and lineages.
 */
export function writeWithoutStories(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => (key === 'stories' ? [] : inner))
}
