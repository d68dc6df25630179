import 'server-only'
import type { JsonObject } from '@/lib/resume/json-value'
import type { OwnerId } from '../owner'

export type Group = 'member' | 'operator'

/** Who asks. The only thing that services and pages know of a person's sign-in. */
export type Principal = {
  /** Ours, whoever the identity provider is. */
  userId: OwnerId
  email: string
  isEmailConfirmed: boolean
  groups: readonly Group[]
  /** How the request proved itself; keys and tokens come with the API issue. */
  via: 'session'
  /** Names the session among a person's others; not its token. */
  sessionId: string
  /** Milliseconds since 1970 of the last proof by password, passkey or provider. */
  signedInAt: number
}

export type Identity = {
  /** The one door. Null for nobody, an expired or a revoked session; never throws for those. */
  principalOf: (request: Request) => Promise<Principal | null>
  /** Answers every request below /api/auth. */
  handle: (request: Request) => Promise<Response>
  /**
   * Takes the ways into a person's account away, with all sessions at once. What is ours about them
   * stays until services/delete-account takes it; calling it again is fine.
   */
  deleteUser: (userId: OwnerId) => Promise<void>
  /** A token for `/reset-password#TOKEN`, good once and for an hour; null when nobody has the address. */
  createResetToken: (email: string) => Promise<string | null>
  /** What the keeper of accounts knows about a person, for their export: no secrets. */
  describeUser: (userId: OwnerId) => Promise<JsonObject>
}
