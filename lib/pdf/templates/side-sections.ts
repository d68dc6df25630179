import { objectOf } from '@/lib/resume/json-value'
import type { ResumeContent } from '@/lib/resume/schema/content'
import type { Design } from '@/lib/resume/schema/design'
import { resolveSections } from '@/lib/resume/sections'
import { summaryOf } from './catalogue'

/** Sections that a side column has by default. */
const shortSections = ['skills', 'languages', 'certificates', 'interests']

/**
 * Returns the keys of the sections in the side column of a template: those that the person put there, else its own.
 *
 * @param own keys of the template; default: short sections
 */
export const sideKeysOf = (content: ResumeContent, own: readonly string[] = shortSections) =>
  resolveSections(content).flatMap(({ key, state }) =>
    (state.column ? state.column === 'side' : own.includes(key)) ? [key] : [],
  )

/**
 * Returns the keys of the sections in the side column of a CV; null if its template has none. A custom template is not
 * validated here, since its schema is large.
 */
export function sideKeysOfDesign(
  content: ResumeContent,
  { template, ownTemplate }: Pick<Design, 'template' | 'ownTemplate'>,
): string[] | null {
  if (!ownTemplate) return summaryOf(template).columns === 2 ? sideKeysOf(content) : null
  const look = objectOf(objectOf(ownTemplate).look)
  const side = objectOf(look.side)
  if (look.layout !== 'side-column') return null
  const own = Array.isArray(side.sections) ? side.sections.map(String) : undefined
  return sideKeysOf(content, own)
}
