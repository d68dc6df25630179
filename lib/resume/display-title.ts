import { aboutOf, nameOf } from './about'
import type { Document } from './schema/document'

/** Names of a document as a list knows them: its own title, its headline, and its person. */
export type Named = { title: string; label: string; name: string }

/**
 * Returns the name under which a document is shown, everywhere: its title, else its headline (of a letter its subject,
 * of an application the position), else the person's name or the employer, else the text for none.
 */
export function displayTitle({ title, name, label }: Named, untitled: string): string {
  return title.trim() || label.trim() || name.trim() || untitled
}

/** The same for a document that is at hand as a whole. */
export const displayTitleOf = (document: Document, untitled: string): string =>
  displayTitle(
    { title: document.title, label: aboutOf(document), name: nameOf(document) },
    untitled,
  )
