import tables from '@/dist/languages/form-labels.json' with { type: 'json' }

type Texts = Readonly<Record<string, readonly string[]>>

/** Labels of forms in a language, by what they ask for, and the words of their menus. */
export type LabelTable = {
  fields: Texts
  /** Labels of what only the person answers. */
  yours: Texts
  headings: Texts
  /** Levels of degrees and of languages. */
  degrees: Texts
  levels: Texts
  parts: Texts
  answers: Texts
}

/** Tables by language. */
export const labelTables: readonly (readonly [string, LabelTable])[] = Object.entries(tables)
