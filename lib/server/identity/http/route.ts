import 'server-only'
import type * as z from 'zod'
import type { Failure } from '../../outcome'
import type { AuthContext, EmbeddedAuthContext } from '../auth-context'
import { accountKey, type Limit } from '../rows/row-limits'
import { keyedHash } from '../rows/secrets-of-rows'
import type { CurrentSession } from '../session-reader'
import { widenLimit } from './address-key'

/** Answer of a route; `cookies` are whole `Set-Cookie` lines. */
export type Reply =
  | { kind: 'json'; data: object; cookies?: readonly string[] }
  | { kind: 'redirect'; to: string; cookies?: readonly string[] }

/** A request whose body, origin and session have been checked. */
export type Call<Body, K extends AuthContext = EmbeddedAuthContext> = {
  auth: K
  body: Body
  headers: Headers
  query: URLSearchParams
  /** The `{id}` of the path; empty where it has none. */
  id: string
  /** Key of the client's IP address, for rate limits. */
  address: string
  /** Null for an anonymous request. */
  current: CurrentSession | null
}

export type SignedInCall<Body, K extends AuthContext = EmbeddedAuthContext> = Call<Body, K> & {
  current: CurrentSession
}

export type Counting = { limit: Limit; who: string }

/** Route below /api/auth. */
export type Route<K extends AuthContext = EmbeddedAuthContext> = {
  method: 'GET' | 'POST'
  path: string
  /** Null for GET. */
  body: z.ZodType | null
  /** `proof`: signed in, and authenticated within the last ten minutes. */
  needs: 'nothing' | 'session' | 'proof'
  /** Skips reading the session: ending one must work where the session cannot be read. */
  isBlind?: boolean
  /** Rate limits that are counted before the work. */
  count: (call: Call<unknown, K>) => Counting[] | Promise<Counting[]>
  run: (call: Call<unknown, K>) => Promise<Reply | Failure>
}

type Answer = Promise<Reply | Failure>

/** Creates functions that make routes for one account store. */
export function routesFor<K extends AuthContext>() {
  type Count<Body> = (call: Call<Body, K>) => Counting[] | Promise<Counting[]>
  return {
    /** Makes a POST route that needs no session. */
    openRoute<Schema extends z.ZodType>(
      path: string,
      body: Schema,
      count: Count<z.output<Schema>>,
      run: (call: Call<z.output<Schema>, K>) => Answer,
    ): Route<K> {
      // The router has parsed the body by this schema.
      return {
        method: 'POST',
        path,
        body,
        needs: 'nothing',
        count: count as Route<K>['count'],
        run: run as Route<K>['run'],
      }
    },

    /** Makes a POST route that needs a session. */
    memberRoute<Schema extends z.ZodType>(
      path: string,
      needs: 'session' | 'proof',
      body: Schema,
      count: (call: SignedInCall<z.output<Schema>, K>) => Counting[],
      run: (call: SignedInCall<z.output<Schema>, K>) => Answer,
    ): Route<K> {
      // The router refuses requests without a session.
      return {
        method: 'POST',
        path,
        body,
        needs,
        count: count as unknown as Route<K>['count'],
        run: run as unknown as Route<K>['run'],
      }
    },

    /** Makes a GET route that needs no session, such as the callback of a provider. */
    openReading(path: string, run: (call: Call<null, K>) => Answer): Route<K> {
      return {
        method: 'GET',
        path,
        body: null,
        needs: 'nothing',
        count: () => [],
        run: run as Route<K>['run'],
      }
    },

    /** Makes a GET route that needs a session. */
    memberReading(path: string, run: (call: SignedInCall<null, K>) => Answer): Route<K> {
      // The router refuses requests without a session, and reads no body of a GET.
      return {
        method: 'GET',
        path,
        body: null,
        needs: 'session',
        count: () => [],
        run: run as unknown as Route<K>['run'],
      }
    },
  }
}

/** Route makers of the embedded home. */
export const { openRoute, memberRoute, openReading, memberReading } =
  routesFor<EmbeddedAuthContext>()

export const done: Reply = { kind: 'json', data: { next: 'done' } }

/** Counts by the IP address of the request. */
export function byAddress(call: Call<unknown, AuthContext>, limit: Limit): Counting {
  const who = keyedHash(call.auth.secret, limit.name, call.address)
  return { limit: widenLimit(limit, call.address), who }
}

/** Counts by an account, whether it exists or not. */
export function byAccount(
  call: Call<unknown, AuthContext>,
  limit: Limit,
  account: string,
): Counting {
  return { limit, who: accountKey(call.auth.secret, limit, account) }
}
