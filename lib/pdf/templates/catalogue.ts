/** What a list of templates needs to know: no React, no fonts, so that any screen can load it. */
export type TemplateSummary = {
  /** Stored in a design. */
  id: string
  /** English name for scripts; screens take theirs from the messages by id. */
  name: string
  columns: 1 | 2
}

/** All templates of a CV; the first is what an unknown id falls to. */
export const templateCatalogue = [
  { id: 'plain', name: 'Plain', columns: 1 },
  { id: 'side-column', name: 'Side column', columns: 2 },
  { id: 'compact', name: 'Compact', columns: 1 },
] as const satisfies readonly TemplateSummary[]

export type TemplateId = (typeof templateCatalogue)[number]['id']
