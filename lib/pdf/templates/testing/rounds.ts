import { runs } from '@/tests/runs'
import { templates } from '../registry'

const isLong = runs(1) > 1

/**
 * A few of a list for a template, other ones for the next, so that all templates together see all of
 * it; everything in a long round.
 *
 * @param every one of so many is taken
 */
export function shareOf<T>(list: readonly T[], template: string, every: number): T[] {
  if (isLong) return [...list]
  const offset = templates.findIndex(({ id }) => id === template)
  return list.filter((_, index) => (index + offset) % every === 0)
}

/** Whole numbers from one to below another. */
export const numbersBetween = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => from + index)
