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

/** A request whose body, origin and session were looked at. */
export type Call<Body, K extends AuthContext = EmbeddedAuthContext> = {
  auth: K
  body: Body
  headers: Headers
  query: URLSearchParams
  /** The `{id}` of the path; empty where it has none. */
  id: string
  /** Whom the address stands for. */
  address: string
  /** Null where nobody is signed in. */
  current: CurrentSession | null
}

export type SignedInCall<Body, K extends AuthContext = EmbeddedAuthContext> = Call<Body, K> & {
  current: CurrentSession
}

export type Counting = { limit: Limit; who: string }

/** One way into, or through, an account. */
export type Route<K extends AuthContext = EmbeddedAuthContext> = {
  method: 'GET' | 'POST'
  path: string
  /** Null for GET. */
  body: z.ZodType | null
  /** `proof`: signed in, and proved within ten minutes. */
  needs: 'nothing' | 'session' | 'proof'
  /** Does not ask who comes: ending something must work where that cannot be found out. */
  isBlind?: boolean
  /** Counted before the work. */
  count: (call: Call<unknown, K>) => Counting[] | Promise<Counting[]>
  run: (call: Call<unknown, K>) => Promise<Reply | Failure>
}

type Answer = Promise<Reply | Failure>

/** Makers of routes for one account store. */
export function routesFor<K extends AuthContext>() {
  type Count<Body> = (call: Call<Body, K>) => Counting[] | Promise<Counting[]>
  return {
    /** A route for everybody. */
    openRoute<Schema extends z.ZodType>(
      path: string,
      body: Schema,
      count: Count<z.output<Schema>>,
      run: (call: Call<z.output<Schema>, K>) => Answer,
    ): Route<K> {
      // The router has parsed the body by this very schema.
      return {
        method: 'POST',
        path,
        body,
        needs: 'nothing',
        count: count as Route<K>['count'],
        run: run as Route<K>['run'],
      }
    },

    /** A route for whoever is signed in. */
    memberRoute<Schema extends z.ZodType>(
      path: string,
      needs: 'session' | 'proof',
      body: Schema,
      count: (call: SignedInCall<z.output<Schema>, K>) => Counting[],
      run: (call: SignedInCall<z.output<Schema>, K>) => Answer,
    ): Route<K> {
      // The router lets nobody in without a session.
      return {
        method: 'POST',
        path,
        body,
        needs,
        count: count as unknown as Route<K>['count'],
        run: run as unknown as Route<K>['run'],
      }
    },

    /** A GET for everybody, such as a page that a provider sends the browser to. */
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

    /** A GET for whoever is signed in. */
    memberReading(path: string, run: (call: SignedInCall<null, K>) => Answer): Route<K> {
      // The router lets nobody in without a session, and reads no body of a GET.
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

/** Those of the embedded home. */
export const { openRoute, memberRoute, openReading, memberReading } =
  routesFor<EmbeddedAuthContext>()

export const done: Reply = { kind: 'json', data: { next: 'done' } }

/** Counts by the address of the request. */
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
