import 'server-only'
import type { Principal } from '../../identity/identity-types'
import type { Space } from '../environment'
import { refuse } from '../problems'

/** Operations that open a person's own space to somebody else, for longer than a session. */
const openingOperations: ReadonlySet<string> = new Set([
  'POST /connected-apps',
  'POST /me/exports',
  'POST /shares',
  'PATCH /shares/:id',
  'POST /webhooks',
  'PATCH /webhooks/:id',
])

/**
 * Refuses what opens a person's own space in a session that the provider of a workspace has begun, until the person has
 * authenticated by a way of their own (ADR 102).
 *
 * @throws `proof-needed`
 */
export function requireOwnProof(principal: Principal, space: Space, operation: string | null) {
  const isForeign = principal.via === 'session' && principal.needsOwnProof === true
  const isOwnSpace = space.owner === principal.userId
  if (isForeign && isOwnSpace && openingOperations.has(operation ?? '')) refuse('proof-needed')
}
