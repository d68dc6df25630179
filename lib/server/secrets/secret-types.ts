import 'server-only'
import type { PlanName } from '@/lib/api/plans'

/** Names of secrets; a new one is added here. */
export type SecretName =
  | 'session'
  | 'links'
  /** Secret that users' own keys are encrypted with. */
  | 'seal'
  | 'mail-password'
  /** Key of the operator's model server. */
  | 'ai-key'
  | 'pinecone-key'
  | `oidc-${string}`
  /** Keys by which API Gateway distinguishes plans (ADR aws-backend). */
  | `plan-${PlanName}`

export type Secrets = {
  /**
   * Reads a secret. Our own ones (`session`, `links`, `seal`: 32 random bytes, base64url) are created at the first
   * read and stored; others are null until the operator has set them.
   */
  read: (name: SecretName) => Promise<string | null>
}

/** A required secret cannot be read; the message is one sentence for the operator. */
export class SecretError extends Error {
  override name = 'SecretError'
  /** Compares by name, as each bundle of Next has a class of its own (items/item-types.ts). */
  static override [Symbol.hasInstance](value: unknown): value is SecretError {
    return value instanceof Error && value.name === 'SecretError'
  }
}
