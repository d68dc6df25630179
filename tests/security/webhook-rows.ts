import type { Row } from './access-rows'

const webhookOfBen = { url: 'https://hooks.example.org/ben', events: ['document.changed'] }
const ofHers: Row = { key: 'write', foreign: [404], nobody: [401] }

/** Who may do what with webhooks: `:id` is one of Ana's. */
export const webhookRows: Record<string, Row> = {
  'GET /api/v1/webhooks': { key: 'read', foreign: [200], nobody: [401] },
  'POST /api/v1/webhooks': { key: 'write', json: webhookOfBen, foreign: [201], nobody: [401] },
  'PATCH /api/v1/webhooks/:id': { ...ofHers, json: { enabled: false } },
  'DELETE /api/v1/webhooks/:id': ofHers,
  'POST /api/v1/webhooks/:id/secret': ofHers,
  'POST /api/v1/webhooks/:id/ping': ofHers,
  'GET /api/v1/webhooks/:id/deliveries': { ...ofHers, key: 'read' },
  'POST /api/v1/webhooks/:id/deliveries/:deliveryId/redeliver': ofHers,
}
