import 'server-only'
import type { Context } from 'hono'
import type { Principal } from '../../identity/identity-types'
import { reauthenticationLifetime } from '../../identity/reauthentication-lifetime'
import type { ApiEnvironment } from '../environment'
import { refuse } from '../problems'
import { principalOf } from './require-principal'

/** Returns the principal of a request to a route for operators. Keys need the scope to administer. */
export function operatorOf(context: Context<ApiEnvironment>): Principal {
  const principal = principalOf(context)
  return principal.groups.includes('operator') ? principal : refuse('forbidden')
}

/**
 * Returns the operator of a request that changes who gets in. In the app it needs an authentication within the last ten
 * minutes; keys need the scope to administer.
 *
 * @param now milliseconds since 1970
 */
export function provenOperatorOf(context: Context<ApiEnvironment>, now: number): Principal {
  const principal = operatorOf(context)
  const isFresh = principal.via === 'key' || now - principal.signedInAt < reauthenticationLifetime
  return isFresh ? principal : refuse('proof-needed')
}
