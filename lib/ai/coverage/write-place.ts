import type { SectionKey } from '@/lib/resume/sections'
import type { CvIndex } from '../cv/cv-index'
import type { Covered } from './coverage-types'

const sections: Partial<Record<Covered['requirement']['kind'], SectionKey>> = {
  language: 'languages',
  education: 'education',
  licence: 'certificates',
}

/**
 * Returns where a person writes what shows a demand: the address of a field or the key of a section. What was done is
 * written into the post that the demand is near to or the newest one, behind its last bullet; a language, degree or licence into its section.
 */
export function writePlaceOf(
  { requirement, evidence }: Pick<Covered, 'requirement' | 'evidence'>,
  { posts, texts }: Pick<CvIndex, 'posts' | 'texts'>,
): string {
  const section = sections[requirement.kind]
  if (section) {
    const found = evidence.find((one) => one.section === section)
    return found?.address ?? section
  }
  const [newest] = posts.toSorted((a, b) => (b.stint?.to ?? 0) - (a.stint?.to ?? 0))
  const post = posts.find(({ entry }) => entry === evidence[0]?.entry) ?? newest
  if (!post) return 'work'
  const bullets = texts.filter(({ entry, bullet }) => entry === post.entry && bullet !== null)
  return bullets.at(-1)?.address ?? `${post.entry}/position`
}
