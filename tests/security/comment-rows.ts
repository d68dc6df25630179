import type { Row } from './access-rows'

const ofHers: Row = { key: 'write', foreign: [404], nobody: [401] }

/** Who may do what with comments on documents of a kind: `:id` is one of Ana's. */
export const commentRows = (path: 'resumes' | 'letters'): Record<string, Row> => ({
  [`GET /api/v1/${path}/:id/comments`]: { ...ofHers, key: 'read' },
  [`POST /api/v1/${path}/:id/comments`]: { ...ofHers, json: { text: 'x', anchor: null } },
  [`POST /api/v1/${path}/:id/comments/:comment/replies`]: { ...ofHers, json: { text: 'x' } },
  [`PATCH /api/v1/${path}/:id/comments/:comment`]: { ...ofHers, json: { state: 'taken' } },
  [`DELETE /api/v1/${path}/:id/comments/:comment`]: ofHers,
})
