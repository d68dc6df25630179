import { exportSectionText } from '@/lib/exporters/plain-text'
import type { Document } from '@/lib/resume/schema/document'

/**
 * Puts one section on the clipboard as plain text.
 *
 * @param key of the section
 * @returns `empty` when the section prints nothing, `refused` when the browser allows no copying
 */
export async function copySection(
  document: Document,
  key: string,
): Promise<'copied' | 'empty' | 'refused'> {
  const text = exportSectionText(document, key)
  if (text === '') return 'empty'
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    return 'refused'
  }
}
