import { writeApplicationsCsv } from '@/lib/exporters/applications/write-applications-csv'
import type { ApplicationDocument } from '@/lib/resume/schema/document'
import { downloadFile } from '../../import-export/backup/download-file'

/**
 * Downloads applications as a table.
 *
 * @param nameOf returns the name of a CV or letter; empty if it does not exist
 * @param fileName without its extension
 */
export function downloadTable(
  applications: readonly ApplicationDocument[],
  nameOf: (documentId: string) => string,
  fileName: string,
): void {
  const file = writeApplicationsCsv(applications, nameOf)
  downloadFile(file, `${fileName}.csv`, 'text/csv;charset=utf-8')
}
