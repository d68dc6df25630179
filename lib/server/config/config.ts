import 'server-only'
import { resolve } from 'node:path'
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
import { readOidc, readSmtp } from './config-mail'
import { readPlans } from './config-plans'
import { readPublicUrl } from './config-rules.mjs'
import { readVectors } from './config-vectors'
import type { Configuration } from './configuration-types'
import type { KeyedValues, ServerValues } from './server-values'
import { readSettings } from './settings/setting.mjs'
import { serverSettings } from './settings/settings.mjs'
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

/** Returns the values that the configuration has as they are. */
function keyedValuesOf(values: ServerValues): KeyedValues {
  const entries = serverSettings.flatMap((one) =>
    'key' in one ? [[one.key, values[one.name]] as const] : [],
  )
  return Object.fromEntries(entries) as KeyedValues
}

/** Returns the secrets that variables hold, by their name in the store of secrets. */
function secretsOf(values: ServerValues): Map<SecretName, string> {
  const entries = serverSettings.flatMap((one): [SecretName, string][] => {
    const value = values[one.name]
    const isSecret = 'secret' in one && typeof one.secret === 'string' && typeof value === 'string'
    return isSecret ? [[one.secret as SecretName, value]] : []
  })
  return new Map(entries)
}

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
  const values = readSettings(serverSettings, environment, wrong)
  const home = readHome(environment, folder, wrong, readStandard)
  const address = readPublicUrl(environment, values, siteUrlOf(home.aws, environment))
  if (!address.ok) wrong(address.sentence)
  const url = address.ok ? address.value : `http://localhost:${values.PORT}`
  if (home.aws) refuseLoopback(url, home.aws, environment, wrong)
  const givenSecrets = secretsOf(values)
  const composed = {
    ...home,
    uploadSources: uploadSourcesOf(home.aws, environment),
    dataFolder: resolve(folder, values.VITAE_DATA),
    host: values.VITAE_HOST ?? '127.0.0.1',
    url,
    isHttps: url.startsWith('https:'),
    corsOrigins: values.VITAE_CORS_ORIGINS ?? otherOriginsOf(home.aws),
    smtp: readSmtp(values, wrong),
    oidc: readOidc(values, givenSecrets, wrong),
    ai: readAi(values, wrong),
    vectors: readVectors(values, wrong),
    plans: readPlans(values.VITAE_PLANS, wrong),
    retention: {
      exportDays: values.VITAE_KEEP_EXPORTS_DAYS,
      requestDays: values.VITAE_KEEP_REQUESTS_DAYS,
    },
    build: typeof VITAE_BUILD === 'string' ? VITAE_BUILD : '',
  }
  // The address is read with the other settings, and once more with its default.
  if (sentences.length > 0) throw new ConfigurationError([...new Set(sentences)])
  return { configuration: { ...keyedValuesOf(values), ...composed }, givenSecrets }
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
