import { endDate, type Fields, highlights, startDate, url } from './field'

/** Fields of a project. */
export const projectFields = {
  name: { kind: 'line', slot: 'title', head: 1, aliases: 'title' },
  entity: { kind: 'line', slot: 'organization', head: 2 },
  type: { kind: 'line', slot: 'kind', isTranslated: true },
  roles: { kind: 'words', slot: 'roles', isTranslated: true, claim: 'title' },
  url,
  startDate,
  endDate,
  description: { kind: 'rich', slot: 'text' },
  highlights,
  keywords: { kind: 'words', slot: 'keywords', isTranslated: true },
} as const satisfies Fields
