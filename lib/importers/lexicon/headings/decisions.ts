import type { HeadingKind } from './heading-table'

/**
 * Headings that languages use for different kinds, and the kind that is taken: what it is in more
 * CVs, or what loses least. As `plainWords` gives them.
 */
export const decisions: Readonly<Record<string, HeadingKind>> = {
  // English and most others; German and Polish "Profile" are accounts on networks.
  profile: 'summary',
  // French: what one does for others; in English rarely a heading.
  engagements: 'volunteer',
  // English: what was learnt; French too has it beside "Formation".
  qualifications: 'education',
  // "Diplomas", "Diploma's", "Diplôme", "Diplome": of schools in all languages.
  diplomas: 'education',
  diplome: 'education',
  // French and Italian have it for studies; Dutch for one course.
  cursus: 'education',
  // German patents; the Italian licence to drive is mostly a label.
  patente: 'other-known',
  // Indonesian; in Norwegian the licence to drive.
  sertifikat: 'certificates',
}
