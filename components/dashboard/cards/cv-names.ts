import type { DocumentHead } from '@/lib/browser/journal/journal-types'

type Named = Pick<DocumentHead, 'title' | 'name' | 'label'>

/** Returns the name to show for a CV: its title, else the person's name and label, else the text for neither. */
export function displayTitle({ title, name, label }: Named, untitled: string): string {
  return title.trim() || [name.trim(), label.trim()].filter(Boolean).join(', ') || untitled
}

/** A second line, where the title does not say whose CV it is. */
export function displayDetail({ title, name, label }: Named): string {
  if (title.trim() === '') return ''
  return [name.trim(), label.trim()].filter(Boolean).join(', ')
}
