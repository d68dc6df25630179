import type { IdGenerator } from './ids'
import { limits } from './resume-limits'
import { applicationContentSchema } from './schema/application'
import { type ApplicationDocument, currentSchemaVersion } from './schema/document'

/** Fields that a shared page, a bookmarklet or a CSV row can prefill. */
export type ApplicationStart = Partial<
  Pick<
    ApplicationDocument['content'],
    'employer' | 'position' | 'location' | 'url' | 'jobDescription' | 'resumeId' | 'letterId'
  >
>

/** Maximum length of each prefilled field. */
const lengths = {
  employer: limits.line,
  position: limits.line,
  location: limits.line,
  url: limits.url,
  jobDescription: limits.posting,
  resumeId: limits.line,
  letterId: limits.line,
} satisfies Record<keyof ApplicationStart, number>

/**
 * Creates an application at stage `saved`.
 * @param today `YYYY-MM-DD` in the person's time zone
 * @param start prefilled values; truncated to their limits
 */
export function createApplication(
  ids: IdGenerator,
  today: string,
  start: ApplicationStart = {},
): ApplicationDocument {
  const known = Object.fromEntries(
    (Object.keys(lengths) as (keyof ApplicationStart)[]).flatMap((key) => {
      const value = start[key]
      return value === undefined ? [] : [[key, value.slice(0, lengths[key])]]
    }),
  )
  return {
    id: ids.document(),
    kind: 'application',
    schemaVersion: currentSchemaVersion,
    title: '',
    lineage: null,
    content: applicationContentSchema.parse({ ...known, savedOn: today }),
  }
}
