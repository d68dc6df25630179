import { runs } from '@/tests/runs'
import { templates } from '../registry'

const isLong = runs(1) > 1

/**
 * Returns a part of a list for a template, a different one for the next, so that all templates together cover it;
 * everything in a long run.
 *
 * @param every the share is one in this many
 */
export function shareOf<T>(list: readonly T[], template: string, every: number): T[] {
  if (isLong) return [...list]
  const offset = templates.findIndex(({ id }) => id === template)
  return list.filter((_, index) => (index + offset) % every === 0)
}

/** Returns the integers from one up to another, exclusive. */
export const numbersBetween = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => from + index)
