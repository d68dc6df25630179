import 'server-only'
import type { Scope } from '@/lib/api/keys'
import type { PlanName } from '@/lib/api/plans'
import type { JsonObject } from '@/lib/resume/json-value'
import type { OwnerId } from '../owner'

export type Group = 'member' | 'operator'

type Known = {
  /** Ours, whoever the identity provider is. */
  userId: OwnerId
  email: string
  isEmailConfirmed: boolean
  /** Of a key: an operator's only where it may administer. */
  groups: readonly Group[]
  /** Plan that an operator assigned; null: the default plan. */
  plan: PlanName | null
}

/** Somebody at a screen of ours, by the session's cookie. */
export type SessionPrincipal = Known & {
  via: 'session'
  /** Names the session among a person's others; not its token. */
  sessionId: string
  /** Milliseconds since 1970 of the last proof by password, passkey or provider. */
  signedInAt: number
}

/** A program of theirs, by a key (docs/adr/0044). */
export type KeyPrincipal = Known & {
  via: 'key'
  keyId: string
  scopes: readonly Scope[]
  /** Milliseconds since 1970; null for a key that does not expire. */
  keyExpiresAt: number | null
}

/** Who asks. The only thing that services and pages know of how a request proved itself. */
export type Principal = SessionPrincipal | KeyPrincipal

export type Identity = {
  /** Pages on which users sign in and change their credentials: our own, or a provider's. */
  signIn: 'own' | 'managed'
  /**
   * The one door. Null for nobody, an expired or a revoked session or key; never throws for those.
   * A request that brings a key is its key's, whatever cookies it brings.
   */
  principalOf: (request: Request) => Promise<Principal | null>
  /** Answers every request below /api/auth. */
  handle: (request: Request) => Promise<Response>
  /**
   * Takes the ways into a person's account away, with all sessions at once. What is ours about them
   * stays until services/delete-account takes it; calling it again is fine.
   */
  deleteUser: (userId: OwnerId) => Promise<void>
  /**
   * Makes a token for `/reset-password#TOKEN`, good once and for an hour; null when nobody has the address.
   *
   * @param email as parseEmailAddress writes it
   */
  createResetToken: (email: string) => Promise<string | null>
  /** Returns the facts that the account store knows about a user, for their export: no secrets. */
  describeUser: (userId: OwnerId) => Promise<JsonObject>
}
