import { type Fields, summary, url } from './field'

/** Fields of a publication. */
export const publicationFields = {
  name: { kind: 'line', slot: 'title', head: 1, aliases: 'title' },
  publisher: { kind: 'line', slot: 'organization', head: 2 },
  releaseDate: { kind: 'date', slot: 'date', aliases: 'date' },
  url,
  summary,
} as const satisfies Fields
