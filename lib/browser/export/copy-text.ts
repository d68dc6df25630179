import { exportPlainText, exportSectionText } from '@/lib/exporters/plain-text'
import type { Document } from '@/lib/resume/schema/document'

/**
 * Puts one section, or all of a document, on the clipboard as plain text.
 *
 * @param key of the section; null: all of it
 * @returns `empty` when nothing is printed there, `refused` when the browser allows no copying
 */
export async function copyText(
  document: Document,
  key: string | null,
): Promise<'copied' | 'empty' | 'refused'> {
  const text = key === null ? exportPlainText(document) : exportSectionText(document, key)
  if (text === '') return 'empty'
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    return 'refused'
  }
}
