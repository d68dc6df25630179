import { aboutOf, nameOf } from './about'
import type { Document } from './schema/document'

/** The title, headline and name of a document. */
export type Named = { title: string; label: string; name: string }

/**
 * Returns the display name of a document: its title, else its headline (a letter's subject, an
 * application's position), else the person's name or the employer, else `untitled`.
 */
export function displayTitle({ title, name, label }: Named, untitled: string): string {
  return title.trim() || label.trim() || name.trim() || untitled
}

/** Returns the display name of a whole document. */
export const displayTitleOf = (document: Document, untitled: string): string =>
  displayTitle(
    { title: document.title, label: aboutOf(document), name: nameOf(document) },
    untitled,
  )
