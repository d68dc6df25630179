import 'server-only'
import type { Principal } from '../../identity/identity-types'
import type { Space } from '../environment'
import type { OperationFacts } from '../operation-facts'
import { refuse } from '../problems'

/**
 * Refuses what opens a person's own space in a session that the provider of a workspace has begun, until the person has
 * authenticated by a way of their own (ADR 102).
 *
 * @throws `proof-needed`
 */
export function requireOwnProof(
  principal: Principal,
  space: Space,
  operation: OperationFacts | null,
) {
  const isForeign = principal.via === 'session' && principal.needsOwnProof === true
  const isOwnSpace = space.owner === principal.userId
  if (isForeign && isOwnSpace && operation?.opensSpace) refuse('proof-needed')
}
