import 'server-only'
import type { Context } from 'hono'
import type { Principal } from '../../identity/identity-types'
import type { ApiEnvironment } from '../environment'
import { refuse } from '../problems'
import { principalOf } from './require-principal'

/** Returns the principal of a request to a route for operators. Keys need the scope to administer. */
export function operatorOf(context: Context<ApiEnvironment>): Principal {
  const principal = principalOf(context)
  return principal.groups.includes('operator') ? principal : refuse('forbidden')
}
