import { createApplication } from './create-application'
import type { IdGenerator } from './ids'
import type { ApplicationDocument } from './schema/document'

/**
 * Copies an application for another job of the same kind: what is known of the job, the notes, the contacts and the
 * documents chosen for it. Stages, follow-ups and sent files belong to the first one alone.
 *
 * @param today `YYYY-MM-DD` in the person's own time zone
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
