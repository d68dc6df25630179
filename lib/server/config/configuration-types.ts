import 'server-only'
import type { ProviderSettings } from '@/lib/ai/client/model-providers'
import type { PriceTable } from '@/lib/ai/client/prices'
import type { PlanName } from '@/lib/api/plans'
import type { AwsConfiguration } from './config-aws'

export type SmtpConfiguration = {
  host: string
  port: number
  /** TLS from the first byte; else STARTTLS where the server offers it. */
  isSecure: boolean
  user: string | null
  from: string
}

export type OidcProvider = {
  /** Lower-case letters, digits and hyphens; stands in addresses. */
  id: string
  /** Shown on the button. */
  name: string
  /** Where `/.well-known/openid-configuration` lies. */
  issuer: string
  clientId: string
  scopes: readonly string[]
}

/** Which server of models people may use. */
export type AiConfiguration = {
  /** Null where the operator has set none. Its key is a secret. */
  server: Omit<ProviderSettings, 'apiKey'> | null
  /** Tokens that the operator's server may spend on one person and day. */
  dailyTokens: number
  /** People may bring a key of their own. */
  allowsOwnKeys: boolean
  /** Prices that go before the list of ours. */
  prices: PriceTable | null
  /** Second request that verifies suggestions against the CV. */
  reader: {
    isOn: boolean
    /** Model of the operator's server that reads; null: the one that suggests. */
    model: string | null
  }
}

/** An index of Pinecone, made by the operator for the vectors of one model and length. */
export type PineconeIndex = {
  model: string
  dimensions: number
  /** With https, without a slash at the end. */
  host: string
}

/** Where vectors are kept. The key of Pinecone is a secret; AWS is asked as whoever the machine is. */
export type VectorsConfiguration =
  | { kind: 'embedded' }
  | { kind: 'pinecone'; indexes: readonly PineconeIndex[] }
  | { kind: 's3-vectors'; bucket: string; region: string }

/** So many requests in so many seconds. */
export type Rate = { requests: number; seconds: number }

/** Rate limits of a plan; null: unlimited. */
export type Plan = {
  /** By one key. */
  key: Rate | null
  /** By all keys and screens of a person together. */
  person: Rate | null
}

/** Origins whose pages may use the API, beside our own: named origins, or `*` for all. */
export type CorsOrigins = readonly string[] | '*'

/** Number of days that files and records made for later retrieval are kept. */
export type Retention = {
  /** Archives of an account. */
  exportDays: number
  /** AI requests and their results. */
  requestDays: number
}

/** Everything an operator can say, read once at start and checked. Nothing else reads `process.env`. */
export type Configuration = {
  home: 'embedded' | 'aws'
  /** Resources that the AWS backend has created; null without AWS. */
  aws: AwsConfiguration | null
  /** This process works through queues of AWS, too; functions do where it does not. */
  isWorker: boolean
  /** Where else than here pages send files to; empty where this server takes them in. */
  uploadSources: readonly string[]
  /** Absolute. Nothing lies there where AWS is the home. */
  dataFolder: string
  port: number
  /** Address to listen on; `127.0.0.1` unless `VITAE_HOST` opens it. */
  host: string
  /** The public address, without a slash at the end. */
  url: string
  /** Cookies are `__Host-` and `Secure`, passkeys work anywhere. */
  isHttps: boolean
  /** Addresses and CIDR ranges of proxies whose forwarded address is believed. */
  trustedProxies: readonly string[]
  corsOrigins: CorsOrigins
  signup: 'open' | 'invite' | 'closed'
  smtp: SmtpConfiguration | null
  oidc: readonly OidcProvider[]
  ai: AiConfiguration
  vectors: VectorsConfiguration
  plans: Readonly<Record<PlanName, Plan>>
  /** The plan of whoever was given none. */
  plan: PlanName
  retention: Retention
  /** Which build this is; empty in development. */
  build: string
}
