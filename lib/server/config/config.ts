import 'server-only'
import { resolve } from 'node:path'
import * as z from 'zod'
import type { SecretName } from '../secrets/secret-types'
import { readAi } from './config-ai'
import {
  asksForAws,
  otherOriginsOf,
  readHome,
  refuseLoopback,
  type StandardReader,
  siteUrlOf,
  uploadSourcesOf,
} from './config-aws'
import { readCorsOrigins } from './config-cors'
import { readOidc, readSmtp } from './config-mail'
import { readPlans } from './config-plans'
import { readRetention } from './config-retention'
import { readHost, readPort, readTrustedProxies, readUrl } from './config-rules.mjs'
import { readVectors } from './config-vectors'
import type { Configuration } from './configuration-types'
import { describeUnknownNames } from './variable-names.mjs'

/** Build id, set by next.config.mjs. Undefined in tests and commands. */
declare const VITAE_BUILD: string | undefined

/** Lists every error in the configuration, a sentence each. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError'
  constructor(readonly sentences: readonly string[]) {
    super(sentences.join('\n'))
  }
}

export type ReadEnvironment = {
  configuration: Configuration
  /** Secrets that were set by a variable instead of a file; secrets never travel in the configuration. */
  givenSecrets: ReadonlyMap<SecretName, string>
}

const yesOrNo = z.enum(['yes', 'no'])
const signupSchema = z.enum(['open', 'invite', 'closed'])

/**
 * Reads the operator's configuration.
 *
 * @param environment variables by name
 * @param folder the project's folder; relative paths count from there
 * @param readStandard as `loadEnvironment` loads it where AWS is the home
 * @param others sentences about what else is wrong
 * @throws ConfigurationError with every bad value at once
 */
export function readEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  folder: string,
  readStandard: StandardReader | null = null,
  others: readonly string[] = [],
): ReadEnvironment {
  const sentences = [...others]
  const wrong = (sentence: string) => {
    sentences.push(sentence)
  }
  const take = <T>(
    read: { ok: true; value: T } | { ok: false; sentence: string },
    otherwise: T,
  ): T => {
    if (read.ok) return read.value
    wrong(read.sentence)
    return otherwise
  }
  const port = take(readPort(environment), 3000)
  const host = take(readHost(environment), '127.0.0.1')
  const home = readHome(environment, folder, wrong, readStandard)
  const url = take(
    readUrl({ ...environment, VITAE_URL: siteUrlOf(home.aws, environment) }, port),
    `http://localhost:${port}`,
  )
  if (home.aws) refuseLoopback(url, home.aws, environment, wrong)
  const trustedProxies = take(readTrustedProxies(environment), [])
  const signup = signupSchema.safeParse(environment.VITAE_SIGNUP || 'open')
  if (!signup.success) {
    wrong(`VITAE_SIGNUP is "${environment.VITAE_SIGNUP}", but it is open, invite or closed.`)
  }
  const givenSecrets = new Map<SecretName, string>()
  const smtp = readSmtp(environment, wrong)
  if (environment.VITAE_SMTP_PASSWORD) {
    givenSecrets.set('mail-password', environment.VITAE_SMTP_PASSWORD)
  }
  const oidc = readOidc(environment, givenSecrets, wrong)
  const ai = readAi(environment, wrong)
  const corsOrigins = readCorsOrigins(environment, otherOriginsOf(home.aws), wrong)
  const { plans, plan } = readPlans(environment, wrong)
  if (environment.VITAE_AI_KEY) givenSecrets.set('ai-key', environment.VITAE_AI_KEY)
  const vectors = readVectors(environment, wrong)
  if (environment.VITAE_PINECONE_KEY) {
    givenSecrets.set('pinecone-key', environment.VITAE_PINECONE_KEY)
  }
  const retention = readRetention(environment, wrong)
  const worker = yesOrNo.safeParse(environment.VITAE_WORKER || 'no')
  if (!worker.success) {
    wrong(`VITAE_WORKER is "${environment.VITAE_WORKER}", but it is yes or no.`)
  }
  const scim = yesOrNo.safeParse(environment.VITAE_SCIM || 'no')
  if (!scim.success) wrong(`VITAE_SCIM is "${environment.VITAE_SCIM}", but it is yes or no.`)
  if (sentences.length > 0) throw new ConfigurationError(sentences)
  return {
    configuration: {
      ...home,
      isWorker: worker.data === 'yes',
      uploadSources: uploadSourcesOf(home.aws, environment),
      dataFolder: resolve(folder, environment.VITAE_DATA || 'data'),
      port,
      host,
      url,
      isHttps: url.startsWith('https:'),
      trustedProxies,
      corsOrigins,
      signup: signup.data ?? 'open',
      allowsScim: scim.data === 'yes',
      smtp,
      oidc,
      ai,
      vectors,
      plans,
      plan,
      retention,
      build: typeof VITAE_BUILD === 'string' ? VITAE_BUILD : '',
    },
    givenSecrets,
  }
}

/**
 * Reads the operator's configuration, as `readEnvironment` does, and loads the reader of AWS outputs if they
 * require it: an embedded home loads no package of AWS.
 *
 * @throws ConfigurationError
 */
export async function loadEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  folder: string,
  others: readonly string[] = [],
): Promise<ReadEnvironment> {
  if (!asksForAws(environment, folder)) return readEnvironment(environment, folder, null, others)
  const { readStandard } = await import('../aws/standard-outputs')
  return readEnvironment(environment, folder, readStandard, others)
}

/**
 * Reads the environment of this process: the only function that does. Refuses names that nothing reads, but not on AWS:
 * a deploy has refused them already (amplify/settings.ts), and a site that runs must not end for one.
 *
 * @throws ConfigurationError
 */
export function readProcessEnvironment(): Promise<ReadEnvironment> {
  const isDeployed = asksForAws(process.env, process.cwd())
  return loadEnvironment(
    process.env,
    process.cwd(),
    isDeployed ? [] : describeUnknownNames(process.env),
  )
}

/** Returns a sentence for each variable of this process that begins with VITAE_ and that nothing reads. */
export const unknownNamesOfProcess = () => describeUnknownNames(process.env)
