import 'server-only'
import type { ProviderSettings } from '@/lib/ai/client/model-providers'
import type { PriceTable } from '@/lib/ai/client/prices'
import type { PlanName } from '@/lib/api/plans'
import type { AwsConfiguration } from './config-aws'
import type { KeyedValues } from './server-values'

export type SmtpConfiguration = {
  host: string
  port: number
  /** TLS from the first byte; else STARTTLS where the server offers it. */
  isSecure: boolean
  user: string | null
  from: string
}

export type OidcProvider = {
  /** Lower-case letters, digits and hyphens; part of URLs. */
  id: string
  /** Shown on the button. */
  name: string
  /** Where `/.well-known/openid-configuration` lies. */
  issuer: string
  clientId: string
  scopes: readonly string[]
}

/** Model servers that users may use. */
export type AiConfiguration = {
  /** Null if the operator has set none. Its key is a secret. */
  server: Omit<ProviderSettings, 'apiKey'> | null
  /** Tokens that one user may use of the operator's server per day. */
  dailyTokens: number
  /** Users may enter a key of their own. */
  allowsOwnKeys: boolean
  /** Prices that override our list. */
  prices: PriceTable | null
  /** Second request that verifies suggestions against the CV. */
  reader: {
    isOn: boolean
    /** Model of the operator's server that reads; null: the one that suggests. */
    model: string | null
  }
}

/** Pinecone index, created by the operator for the vectors of one model and length. */
export type PineconeIndex = {
  model: string
  dimensions: number
  /** With https, without a slash at the end. */
  host: string
}

/** Store of vectors. The key of Pinecone is a secret. */
export type VectorsConfiguration =
  | { kind: 'embedded' }
  | { kind: 'pinecone'; indexes: readonly PineconeIndex[] }

/** Number of requests in a number of seconds. */
export type Rate = { requests: number; seconds: number }

/** Rate limits of a plan; null: unlimited. */
export type Plan = {
  /** Per key. */
  key: Rate | null
  /** For all keys and sessions of a user together. */
  person: Rate | null
}

/** Origins whose pages may use the API, beside our own: named origins, or `*` for all. */
export type CorsOrigins = readonly string[] | '*'

/** Number of days that files and records for later retrieval are retained. */
export type Retention = {
  /** Archives of an account. */
  exportDays: number
  /** AI requests and their results. */
  requestDays: number
}

/**
 * The operator's whole configuration, read and validated once at start, with the settings that are declared with a
 * `key`. No other code reads `process.env`.
 */
export type Configuration = KeyedValues & {
  home: 'embedded' | 'aws'
  /** Resources that the AWS backend has created; null without AWS. */
  aws: AwsConfiguration | null
  /** Other addresses that pages upload files to; empty if this server receives them. */
  uploadSources: readonly string[]
  /** Absolute path. Unused where AWS is the home. */
  dataFolder: string
  /** Address to listen on; `127.0.0.1` unless `VITAE_HOST` opens it. */
  host: string
  /** The public address, without a slash at the end. */
  url: string
  /** Cookies are `__Host-` and `Secure`, passkeys work anywhere. */
  isHttps: boolean
  corsOrigins: CorsOrigins
  smtp: SmtpConfiguration | null
  oidc: readonly OidcProvider[]
  ai: AiConfiguration
  vectors: VectorsConfiguration
  plans: Readonly<Record<PlanName, Plan>>
  retention: Retention
  /** Id of the build; empty in development. */
  build: string
}
