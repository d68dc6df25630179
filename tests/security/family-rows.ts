import type { Row } from './access-rows'

const ofHers: Row = { key: 'write', foreign: [404], nobody: [401] }
const phonePart = { kind: 'field', address: 'basics/phone' }

/** Of CVs that follow each other: Ben names Ana's, as the one in the path and as the one to follow. */
export const familyRowsOf = (resumeOfAna: string): Record<string, Row> => ({
  'GET /api/v1/resumes/:id/family': { ...ofHers, key: 'read' },
  'PUT /api/v1/resumes/:id/family': {
    ...ofHers,
    json: { follows: resumeOfAna },
    foreign: [404, 422],
  },
  'DELETE /api/v1/resumes/:id/family': ofHers,
  'POST /api/v1/resumes/:id/family/bring-over': { ...ofHers, json: {} },
  'POST /api/v1/resumes/:id/family/send': { ...ofHers, json: { part: phonePart } },
})
