import 'server-only'
import type { PlanName } from '@/lib/api/plans'

/** Names of secrets; a new one is added here. */
export type SecretName =
  | 'session'
  | 'links'
  /** Secret that users' own keys are sealed with. */
  | 'seal'
  | 'mail-password'
  /** Of the operator's server of models. */
  | 'ai-key'
  | 'pinecone-key'
  | `oidc-${string}`
  /** Keys by which API Gateway tells plans apart (docs/adr/0054). */
  | `plan-${PlanName}`

export type Secrets = {
  /**
   * Reads a secret. One that is ours to make (`session`, `links`, `seal`: 32 random bytes, base64url) is made
   * at the first read and kept; others are null until the operator has set them.
   */
  read: (name: SecretName) => Promise<string | null>
}

/** A secret that has to be there cannot be had; the message is one sentence for the operator. */
export class SecretError extends Error {
  override name = 'SecretError'
  /** By its name, as each bundle of Next has a class of its own (items/types.ts). */
  static override [Symbol.hasInstance](value: unknown): value is SecretError {
    return value instanceof Error && value.name === 'SecretError'
  }
}
