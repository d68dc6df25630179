import 'server-only'
import type * as z from 'zod'
import type { Failure } from '../../outcome'
import type { Keeper } from '../keeper'
import { accountKey, type Limit } from '../rows/limits'
import { keyedHash } from '../rows/secrets-of-rows'
import type { Visitor } from '../visitors'

/** What a route answers; `cookies` are whole `Set-Cookie` lines. */
export type Reply =
  | { kind: 'json'; data: object; cookies?: readonly string[] }
  | { kind: 'redirect'; to: string; cookies?: readonly string[] }

/** A request whose body, origin and session were looked at. */
export type Call<Body> = {
  keeper: Keeper
  body: Body
  headers: Headers
  query: URLSearchParams
  /** The `{id}` of the path; empty where it has none. */
  id: string
  /** Whom the address stands for. */
  address: string
  /** Null where nobody is signed in. */
  visitor: Visitor | null
}

export type SignedInCall<Body> = Call<Body> & { visitor: Visitor }

export type Counting = { limit: Limit; who: string }

/** One way into, or through, an account. */
export type Route = {
  method: 'GET' | 'POST'
  path: string
  /** Null for GET. */
  body: z.ZodType | null
  /** `proof`: signed in, and proved within ten minutes. */
  needs: 'nothing' | 'session' | 'proof'
  /** Counted before the work. */
  count: (call: Call<unknown>) => Counting[]
  run: (call: Call<unknown>) => Promise<Reply | Failure>
}

type Count<Body> = (call: Call<Body>) => Counting[]

/** A route for everybody. */
export function openRoute<Schema extends z.ZodType>(
  path: string,
  body: Schema,
  count: Count<z.output<Schema>>,
  run: (call: Call<z.output<Schema>>) => Promise<Reply | Failure>,
): Route {
  // The door has parsed the body by this very schema.
  return {
    method: 'POST',
    path,
    body,
    needs: 'nothing',
    count: count as Route['count'],
    run: run as Route['run'],
  }
}

/** A route for whoever is signed in. */
export function memberRoute<Schema extends z.ZodType>(
  path: string,
  needs: 'session' | 'proof',
  body: Schema,
  count: (call: SignedInCall<z.output<Schema>>) => Counting[],
  run: (call: SignedInCall<z.output<Schema>>) => Promise<Reply | Failure>,
): Route {
  // The door lets nobody in without a session.
  return {
    method: 'POST',
    path,
    body,
    needs,
    count: count as unknown as Route['count'],
    run: run as unknown as Route['run'],
  }
}

/** A GET for everybody, such as a page that a provider sends the browser to. */
export function openReading(
  path: string,
  run: (call: Call<null>) => Promise<Reply | Failure>,
): Route {
  return {
    method: 'GET',
    path,
    body: null,
    needs: 'nothing',
    count: () => [],
    run: run as Route['run'],
  }
}

/** A GET for whoever is signed in. */
export function memberReading(
  path: string,
  run: (call: SignedInCall<null>) => Promise<Reply | Failure>,
): Route {
  return {
    method: 'GET',
    path,
    body: null,
    needs: 'session',
    count: () => [],
    run: run as unknown as Route['run'],
  }
}

export const done: Reply = { kind: 'json', data: { next: 'done' } }

/** Counts by the address of the request. */
export function byAddress(call: Call<unknown>, limit: Limit): Counting {
  return { limit, who: keyedHash(call.keeper.secret, limit.name, call.address) }
}

/** Counts by an account, whether it exists or not. */
export function byAccount(call: Call<unknown>, limit: Limit, account: string): Counting {
  return { limit, who: accountKey(call.keeper.secret, limit, account) }
}
