import type { ResumeContent } from '@/lib/resume/schema/content'
import { resolveSections, sectionKeys, summaryKey } from '@/lib/resume/sections'
import type { SectionModel } from './section-model'

/** Returns true if the sections are in the order of a new CV. */
function isDefaultOrder(content: ResumeContent): boolean {
  const usual = [summaryKey, ...sectionKeys, ...content.custom.map(({ id }) => id)]
  return resolveSections(content).every(({ key }, index) => key === usual[index])
}

/**
 * Returns the sections in a template's order: those that it names first, then the others. A custom order of the person
 * wins.
 *
 * @param first keys of sections, including the summary's
 */
export function inTemplateOrder(
  sections: readonly SectionModel[],
  content: ResumeContent,
  first: readonly string[],
): SectionModel[] {
  if (!isDefaultOrder(content)) return [...sections]
  const rankOf = ({ key }: SectionModel) => {
    const rank = first.indexOf(key)
    return rank < 0 ? first.length : rank
  }
  return sections.toSorted((one, other) => rankOf(one) - rankOf(other))
}
