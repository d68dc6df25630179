/**
 * Subjects of the sections of a CV. The last is a heading that is surely one and names no list of JSON Resume. The
 * best fit counts: courses are certificates; patents, talks, memberships and military service stay sections of the
 * person's own, as does additional information.
 */
export const headingKinds = [
  ...(['summary', 'work', 'education', 'skills', 'projects', 'languages', 'certificates'] as const),
  ...(['volunteer', 'awards', 'publications', 'interests', 'references', 'contact'] as const),
  ...(['links', 'personal', 'other-known'] as const),
] as const

export type HeadingKind = (typeof headingKinds)[number]

/** The headings of a language, parted by bars: lower case, accents kept. */
export type HeadingTable = Readonly<Record<HeadingKind, string>>
