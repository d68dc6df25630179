import { drivingLicencePlace } from '@/lib/resume/change/address'
import type { SectionKey } from '@/lib/resume/sections'
import type { CvIndex } from '../cv/cv-index'
import type { Covered } from './coverage-types'

const sections: Partial<Record<Covered['requirement']['kind'], SectionKey>> = {
  language: 'languages',
  education: 'education',
  licence: 'certificates',
}

/**
 * Returns where to write evidence for a demand: the address of a field or the key of a section. Work goes behind the
 * last bullet of the nearest or newest post; a driving licence into the personal details, a language, degree or other
 * licence into its section.
 */
export function writePlaceOf(
  { requirement, evidence }: Pick<Covered, 'requirement' | 'evidence'>,
  { posts, texts }: Pick<CvIndex, 'posts' | 'texts'>,
): string {
  if (requirement.skill === 'Driving licence') return evidence[0]?.address ?? drivingLicencePlace
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
