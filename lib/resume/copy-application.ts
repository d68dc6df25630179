import { createApplication } from './create-application'
import type { IdGenerator } from './ids'
import type { ApplicationDocument } from './schema/document'

/**
 * Copies an application for a similar job: job data, notes, contacts and chosen documents, but not
 * stages, follow-ups and sent files.
 * @param today `YYYY-MM-DD` in the person's time zone
 */
export function copyApplication(
  { content }: ApplicationDocument,
  ids: IdGenerator,
  today: string,
): ApplicationDocument {
  const copy = createApplication(ids, today, content)
  const { deadline, notes, contacts } = content
  return { ...copy, content: { ...copy.content, deadline, notes, contacts } }
}
