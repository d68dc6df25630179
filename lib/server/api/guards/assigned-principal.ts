import 'server-only'
import type { Principal } from '../../identity/identity-types'

/** Requests made inside of this process. A request from outside is never in here, whatever its headers say. */
const assigned = new WeakMap<Request, Principal>()

/** Makes a request of this process act for a principal that was authenticated already. */
export function assignPrincipal(request: Request, principal: Principal): Request {
  assigned.set(request, principal)
  return request
}

/** Returns the principal that a request of this process acts for; null for every request from outside. */
export function assignedPrincipal(request: Request): Principal | null {
  return assigned.get(request) ?? null
}
