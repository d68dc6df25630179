import 'server-only'
import type { Scope } from '@/lib/api/keys'
import type { PlanName } from '@/lib/api/plans'
import type { JsonObject } from '@/lib/resume/json-value'
import type { OwnerId } from '../owner'

export type Group = 'member' | 'operator'

type Known = {
  /** Id in this installation, the same for every identity provider. */
  userId: OwnerId
  email: string
  isEmailConfirmed: boolean
  /** For an API key: `operator` only if the key may administer. */
  groups: readonly Group[]
  /** Plan that an operator assigned; null: the default plan. */
  plan: PlanName | null
}

/** User in a browser, authenticated by the session cookie. */
export type SessionPrincipal = Known & {
  via: 'session'
  /** Names the session among the user's others; not its token. */
  sessionId: string
  /** Milliseconds since 1970 of the last authentication by password, passkey or provider. */
  signedInAt: number
  /**
   * True for a session that the provider of a workspace has begun for a user who has a way in of their own, until they
   * have used it here: whoever runs that provider can begin one (ADR workspace-sign-in).
   */
  needsOwnProof?: boolean
}

/**
 * Program of a user, authenticated by an API key (ADR api-operations) or as a connected app (ADR agents-and-webhooks).
 */
export type KeyPrincipal = Known & {
  via: 'key'
  /** Of the key, or of the connected app. */
  keyId: string
  keyName: string
  /** Workspace in which the key was made, and the only one that it opens; null: the user's own space. */
  workspaceId: OwnerId | null
  scopes: readonly Scope[]
  /** Milliseconds since 1970; null for a key that does not expire. */
  keyExpiresAt: number | null
}

/** Authenticated client of a request. Services and pages know nothing else of its authentication. */
export type Principal = SessionPrincipal | KeyPrincipal

export type Identity = {
  /** Pages on which users sign in and change their credentials: our own, or a provider's. */
  signIn: 'own' | 'managed'
  /**
   * Returns the principal of a request: the only place that authenticates. Null for an anonymous request, and for
   * an expired or revoked session or key; never throws for those. If a request has a key, its cookies are ignored.
   */
  principalOf: (request: Request) => Promise<Principal | null>
  /** Answers every request below /api/auth. */
  handle: (request: Request) => Promise<Response>
  /**
   * Deletes a user's sign-in methods, and ends all sessions at once. Our own rows of the user remain until
   * services/accounts/delete-account deletes them. Idempotent.
   */
  deleteUser: (userId: OwnerId) => Promise<void>
  /**
   * Ends all sessions of a user at once, with everything that waits for a link or a code, and forgets their devices.
   * Idempotent.
   *
   * @throws StoreUnavailableError when the store of the accounts cannot be reached: to be retried
   */
  endSessions: (userId: OwnerId) => Promise<void>
  /**
   * Ends all sessions of a user as `endSessions` does, and closes the sign-in at a provider that stores the accounts. The
   * user's row has to be disabled before: it alone refuses sessions, keys and tokens. Idempotent.
   */
  disableUser: (userId: OwnerId) => Promise<void>
  /** Opens again what `disableUser` has closed at a provider, before the user's row is enabled. Idempotent. */
  enableUser: (userId: OwnerId) => Promise<void>
  /**
   * Creates a token for `/reset-password#TOKEN`, valid once and for an hour; null if no account has the address.
   *
   * @param email as parseEmailAddress writes it
   */
  createResetToken: (email: string) => Promise<string | null>
  /** Returns the facts that the account store knows about a user, for their export: no secrets. */
  describeUser: (userId: OwnerId) => Promise<JsonObject>
}
