import { exportPlainText, exportSectionText } from '@/lib/exporters/plain-text'
import type { PaperDocument } from '@/lib/resume/schema/document'

/** Returns a section (null: the whole document) as plain text; empty when it prints nothing. */
export function plainTextOf(document: PaperDocument, key: string | null): string {
  return key === null ? exportPlainText(document) : exportSectionText(document, key)
}
