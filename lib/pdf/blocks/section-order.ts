import type { ResumeContent } from '@/lib/resume/schema/content'
import { resolveSections, sectionKeys, summaryKey } from '@/lib/resume/sections'
import type { SectionModel } from './section-model'

/** Whether the sections stand as a new CV has them, so that nobody put them in order. */
function isDefaultOrder(content: ResumeContent): boolean {
  const usual = [summaryKey, ...sectionKeys, ...content.custom.map(({ id }) => id)]
  return resolveSections(content).every(({ key }, index) => key === usual[index])
}

/**
 * The sections in a template's order: those it names first, as it names them, then the others. An
 * order that the person made goes before it.
 *
 * @param first keys of sections, the summary's among them
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
