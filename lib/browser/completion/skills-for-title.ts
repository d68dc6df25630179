import { skillIndex } from '@/lib/ai/lexicon/skill-index'
import { titleFamilyOf } from '@/lib/ai/lexicon/title-families'
import { ownNames } from './lexicon-names'
import skillsOfTitles from './skills-of-titles.json'

const bySkills: Readonly<Record<string, string>> = skillsOfTitles

/**
 * Proposes skills for a job title, the usual ones of its work first. Proposals only: nobody is said to have them.
 *
 * @param title in any language of the lexicon
 * @param language BCP 47 tag of the CV; skills that have no name in it are left out
 * @param limit maximum number
 * @returns empty for a title that is not known
 */
export function skillsForTitle(title: string, language: string, limit: number): string[] {
  const family = titleFamilyOf(title)?.family.name ?? ''
  const primary = language.toLowerCase().split('-')[0] ?? ''
  return (bySkills[family]?.split(', ') ?? [])
    .flatMap((name) => {
      const skill = skillIndex().byName.get(name)
      return skill ? ownNames(skill, primary).slice(0, 1) : []
    })
    .slice(0, limit)
}
