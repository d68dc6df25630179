import type { ResumeDocument } from '@/lib/resume/schema/document'
import { resolveSections } from '@/lib/resume/sections'

const maxSkills = 60

/** Returns the names of the first printed skills of a CV. */
export function shownSkills({ content }: ResumeDocument): string[] {
  const isShown = resolveSections(content).some(
    ({ key, state }) => key === 'skills' && state.visible,
  )
  if (!isShown) return []
  return content.skills
    .filter(({ hidden }) => !hidden)
    .flatMap(({ name, keywords }) => [name, ...keywords])
    .filter((word) => word !== '')
    .slice(0, maxSkills)
}
