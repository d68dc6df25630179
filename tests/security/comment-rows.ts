import type { Row } from './access-rows'

const ofHers: Row = { key: 'write', foreign: [404], nobody: [401] }

/** Who may do what with comments on documents: `:id` is one of Ana's. */
export const commentRows: Record<string, Row> = {
  'GET /api/v1/resumes/:id/comments': { ...ofHers, key: 'read' },
  'POST /api/v1/resumes/:id/comments': { ...ofHers, json: { text: 'x', anchor: null } },
  'POST /api/v1/resumes/:id/comments/:comment/replies': { ...ofHers, json: { text: 'x' } },
  'PATCH /api/v1/resumes/:id/comments/:comment': { ...ofHers, json: { state: 'taken' } },
  'DELETE /api/v1/resumes/:id/comments/:comment': ofHers,
}
