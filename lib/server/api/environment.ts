import 'server-only'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Role } from '@/lib/api/workspaces'
import type { Principal } from '../identity/identity-types'
import type { OwnerId } from '../owner'
import type { OperationFacts } from './operation-facts'

/** Current answer of a request that may still be running. */
export type CurrentAnswer<T extends Response = Response> = { response: T; isOver: boolean }

/** Owner of the data that a request is about: the person (`role` is null), or a workspace of theirs. */
export type Space = { owner: OwnerId; role: Role | null }

export const apiPath = '/api/v1'

/** Values that the guards have set by the time a route is reached. */
export type ApiEnvironment = {
  Variables: {
    /** Id of the request in answers and logs; contains no personal data. */
    requestId: string
    /** Null: no route matches, or it does not allow the method. */
    operation: OperationFacts | null
    principal: Principal | null
    /** Undefined for an anonymous request. */
    space: Space | undefined
    /** Releases the capacity that the request holds, before it has ended. */
    leaveWork: () => void
    /** Reads the state again of work that was not over when the route answered. */
    lookAgain: (() => Promise<CurrentAnswer>) | undefined
    /** Id of the effect of a request with an `Idempotency-Key`; see `effectIdOf`. */
    effectId: string | undefined
    /** Rate limit headers of the answer. */
    rateHeaders: [name: string, value: string][] | undefined
    /** Body stored for a repeat of the same request, where that must not be the answer itself. */
    keptBody: string | undefined
  }
}

export type Api = OpenAPIHono<ApiEnvironment>
