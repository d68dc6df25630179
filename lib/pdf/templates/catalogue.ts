/** Data of a template for lists of templates: no React, no fonts, so that any screen can load it. */
export type TemplateSummary = {
  /** Stored in a design. */
  id: string
  /** English name for scripts; screens take theirs from the messages by id. */
  name: string
  columns: 1 | 2
  /** Id of the font pair that it is drawn for; any other works as well. */
  fonts: string
  /** Drawn for a photo; every other prints one beside its words as well. */
  photo?: boolean
  /** Keys of the sections that come first while the person has put none in order. */
  order?: readonly string[]
}

/** All templates of a CV; the first is what an unknown id falls to. */
export const templateCatalogue = [
  { id: 'plain', name: 'Plain', columns: 1, fonts: 'inter' },
  { id: 'side-column', name: 'Side column', columns: 2, fonts: 'inter' },
  { id: 'compact', name: 'Compact', columns: 1, fonts: 'inter' },
  {
    id: 'academic',
    name: 'Academic',
    columns: 1,
    fonts: 'tinos',
    order: ['summary', 'education', 'publications', 'work', 'projects', 'awards', 'volunteer'],
  },
  { id: 'executive', name: 'Executive', columns: 1, fonts: 'inter-tinos' },
  {
    id: 'graduate',
    name: 'Graduate',
    columns: 1,
    fonts: 'vitae-sans',
    order: ['summary', 'education', 'projects', 'work', 'volunteer', 'skills', 'languages'],
  },
  { id: 'side-column-left', name: 'Side column, left', columns: 2, fonts: 'vitae-sans' },
  { id: 'date-margin', name: 'Dates in the margin', columns: 1, fonts: 'vitae-sans-vitae-serif' },
  { id: 'serif', name: 'Serif classic', columns: 1, fonts: 'eb-garamond' },
  { id: 'modern-rule', name: 'Modern with a rule', columns: 1, fonts: 'vitae-grotesk' },
  { id: 'two-tone', name: 'Two-tone header', columns: 1, fonts: 'vitae-sans' },
  { id: 'split-header', name: 'Split header', columns: 1, fonts: 'inter' },
  { id: 'timeline', name: 'Timeline', columns: 1, fonts: 'vitae-sans' },
  { id: 'large-type', name: 'Large type', columns: 1, fonts: 'inter' },
  {
    id: 'europass-order',
    name: 'Europass order',
    columns: 1,
    fonts: 'inter',
    order: ['summary', 'work', 'education', 'languages', 'skills', 'certificates', 'publications'],
  },
  { id: 'photo-header', name: 'Photo header', columns: 1, fonts: 'vitae-sans', photo: true },
] as const satisfies readonly TemplateSummary[]

export type TemplateId = (typeof templateCatalogue)[number]['id']

/** The order in which a template puts sections that the person has put in none; none for most. */
export function orderOf(id: string): readonly string[] | undefined {
  const summary: TemplateSummary | undefined = templateCatalogue.find((one) => one.id === id)
  return summary?.order
}
