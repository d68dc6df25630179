import 'server-only'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { isLoopbackHost } from './config-rules.mjs'
import { parseJson } from './read-json'
import { textOf } from './settings/setting.mjs'

type Environment = Readonly<Record<string, string | undefined>>
type Wrong = (sentence: string) => void

const address = z.url({ protocol: /^https?$/ })
const arn = (service: string) => z.string().regex(new RegExp(`^arn:aws[a-z-]*:${service}:`))

/**
 * Schema of the resources that the backend has created, by name, where the app runs on AWS: bucket and user pool as
 * Amplify lists them for every app, the rest from `custom.vitae` of `amplify_outputs.json`. Nothing of it is secret;
 * secrets are named by their ARN and read with the role of the running process.
 */
export const awsSchema = z.object({
  home: z.literal('aws'),
  /** The backend of a developer, whose site runs on this machine. */
  isSandbox: z.boolean().default(false),
  /** Public address of the site, as the backend knows it: sign-in callbacks and the bucket's CORS rules use it. */
  url: z.url({ protocol: /^https?$/ }),
  /** Origins whose pages may use the API and upload files to the bucket, the site's own included. */
  origins: z.array(z.url()).min(1),
  region: z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/),
  /** Of DynamoDB: `pk`, `sk`, one index `gsi1` over `gsi1pk` and `gsi1sk`, and `ttl`. */
  table: z.string().min(3).max(255),
  bucket: z.string().min(3).max(63),
  queueUrl: address,
  /** Queue of jobs that need the memory of the render function; null: the same queue. */
  renderQueueUrl: address.nullable().default(null),
  deadLetterQueueUrl: address.nullable().default(null),
  /** Topic that notifies operators. */
  topicArn: arn('sns').nullable().default(null),
  /** URL of the gateway in front of the API; null in the outputs that the gateway itself is created from. */
  apiUrl: address.nullable().default(null),
  /** The API of notices to open pages (amplify/live); null: pages poll. */
  liveEndpoint: address.nullable().default(null),
  /** Namespace of the app's own metrics in CloudWatch. */
  metricsNamespace: z.string().min(1).max(255).default('Vitae'),
  /** A verified sender; null where mail cannot be sent. */
  mailFrom: z.string().min(3).max(320).nullable().default(null),
  /** Name of the configuration set of SES with which mails are sent. */
  mailConfigurationSet: z.string().min(1).max(64).nullable().default(null),
  /** The bucket also accepts files at the edge of Amazon's network, and forms use that address. */
  acceleratesUploads: z.boolean().default(false),
  /** Names as in `SecretName`. */
  secrets: z.record(z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}$/), arn('secretsmanager')),
  /** The user pool that stores the accounts. */
  identity: z.object({
    issuer: address,
    userPoolId: z.string().min(1),
    clientId: z.string().min(1),
    clientSecretArn: arn('secretsmanager').nullable().default(null),
    /** Of managed login. */
    domain: address,
    /** Names of groups of the pool, by what they mean to us. */
    groups: z.partialRecord(z.enum(['admin', 'member', 'operator']), z.string()).optional(),
  }),
})

export type AwsConfiguration = z.output<typeof awsSchema>

/** Part of the file that is required for either home. */
const outputsSchema = z.looseObject({
  custom: z.object({
    // `identity`: a pool outside of Amazon, as in tests and in `npm run dev:aws`.
    vitae: z.looseObject({ home: z.string(), identity: z.looseObject({}).optional() }),
  }),
})
type Outputs = z.output<typeof outputsSchema>

/** Reads the standard part of Amplify's outputs; nothing of a file that is not Amplify's. */
export type StandardReader = (outputs: object) => {
  region: string | undefined
  bucket: string | undefined
  liveEndpoint: string | undefined
  identity: Partial<Record<'issuer' | 'userPoolId' | 'clientId' | 'domain', string | undefined>> & {
    groups: Record<string, string>
  }
}

/** Path of each value in the file; below `custom.vitae` unless it is one of Amplify's own. */
const places: Readonly<Record<string, string>> = {
  region: 'storage.aws_region',
  bucket: 'storage.bucket_name',
  liveEndpoint: 'data.url',
  'identity.issuer': 'auth.user_pool_id',
  'identity.userPoolId': 'auth.user_pool_id',
  'identity.clientId': 'auth.user_pool_client_id',
  'identity.domain': 'auth.oauth.domain',
}

/**
 * Returns the addresses that a browser uploads files to by a signed form, for the Content-Security-Policy of pages:
 * only the bucket. S3's own host serves the buckets of all customers, so that the path is named, too, in each form
 * that a form may spell it.
 *
 * @param environment may contain the SDK's own variable for another S3
 */
export function uploadSourcesOf(aws: AwsConfiguration | null, environment: Environment): string[] {
  if (!aws) return []
  const ending = aws.region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com'
  const store = environment.AWS_ENDPOINT_URL_S3 || `https://s3.${aws.region}.${ending}`
  const bucket = `${store.replace(/\/$/, '')}/${aws.bucket}`
  const near = `https://${aws.bucket}.s3-accelerate.amazonaws.com/`
  return [bucket, `${bucket}/`, ...(aws.acceleratesUploads ? [near] : [])]
}

/** Returns true for a test double of AWS on this machine. */
const isDouble = (endpoint: string | undefined) =>
  endpoint !== undefined && isLoopbackHost(new URL(endpoint).hostname)

/**
 * Returns the address of the site, if the backend says it. The site of a sandbox is where it listens; the functions of
 * a sandbox have its address from the outputs.
 */
export function siteUrlOf(aws: AwsConfiguration | null, environment: Environment): string | null {
  const isSiteOfSandbox = aws?.isSandbox && !environment.AWS_LAMBDA_FUNCTION_NAME
  return (isSiteOfSandbox ? null : aws?.url) ?? null
}

/**
 * Refuses a site on AWS whose address is loopback: sign-in would redirect users to their own computers, and cookies
 * would lose `Secure`. With AWS on loopback, too, it is `npm run dev:aws` or a test. A sandbox is for a site on this
 * machine, at the addresses that its sign-in was deployed with.
 *
 * @param url the public address that was found
 */
export function refuseLoopback(
  url: string,
  { isSandbox, origins }: AwsConfiguration,
  environment: Environment,
  wrong: Wrong,
): void {
  const { AWS_LAMBDA_FUNCTION_NAME: lambda, AWS_ENDPOINT_URL_DYNAMODB: endpoint } = environment
  if (isSandbox && !origins.includes(url)) {
    wrong(
      `The sandbox signs in to ${origins.join(' and ')}, but the site is at ${url}: start both with the same PORT.`,
    )
  }
  if (isSandbox || lambda || isDouble(endpoint) || !isLoopbackHost(new URL(url).hostname)) return
  wrong(
    `The home is AWS, but the site's address is ${url}, which only this machine can open: deploy the backend on a branch of Amplify, which knows its address, or set VITAE_URL. \`npm run dev:aws\` runs it here.`,
  )
}

/** Returns the origins beside the site's own whose pages may use the API. */
export function otherOriginsOf(aws: AwsConfiguration | null): string[] {
  return aws?.origins.filter((origin) => origin !== aws.url) ?? []
}

export type ReadHome = { home: 'embedded'; aws: null } | { home: 'aws'; aws: AwsConfiguration }

const embedded: ReadHome = { home: 'embedded', aws: null }

/**
 * Reads the file, or the variable with the same content that functions get, as they are created before it is
 * written.
 */
function readOutputs(environment: Environment, folder: string): { name: string; json: unknown } {
  const given = textOf(environment, 'VITAE_OUTPUTS')
  if (given) return { name: 'VITAE_OUTPUTS', json: parseJson(given) }
  const name = 'amplify_outputs.json'
  try {
    return { name, json: parseJson(readFileSync(join(folder, name), 'utf8')) }
  } catch {
    return { name, json: { custom: { vitae: { home: 'embedded' } } } }
  }
}

/** Returns true if the outputs require AWS, whose reader has to be loaded before they can be read. */
export function asksForAws(environment: Environment, folder: string): boolean {
  const { json } = readOutputs(environment, folder)
  return outputsSchema.safeParse(json).data?.custom.vitae.home === 'aws'
}

function mergeOutputs(outputs: Outputs, readStandard: StandardReader): object {
  const standard = readStandard(outputs)
  const { vitae } = outputs.custom
  return { ...standard, ...vitae, identity: { ...standard.identity, ...vitae.identity } }
}

/**
 * Reads which home the build was made for (`custom.vitae` of `amplify_outputs.json`, or as JSON in
 * `VITAE_OUTPUTS`); embedded by default. On Amplify and in Lambda it has to be AWS: their disks are lost with each
 * instance.
 *
 * @param readStandard required where `asksForAws`; null elsewhere
 */
export function readHome(
  environment: Environment,
  folder: string,
  wrong: Wrong,
  readStandard: StandardReader | null,
): ReadHome {
  const { name, json } = readOutputs(environment, folder)
  const outputs = outputsSchema.safeParse(json).data
  const vitae = outputs?.custom.vitae
  if (!vitae) {
    wrong(`${name} does not say custom.vitae.home.`)
    return embedded
  }
  if (vitae.home === 'embedded') {
    if (environment.AWS_LAMBDA_FUNCTION_NAME) {
      wrong(
        `${name} asks for the home "embedded", whose folder would be lost here: deploy the backend, which writes "aws".`,
      )
    }
    return embedded
  }
  if (vitae.home !== 'aws') {
    wrong(`${name} asks for the home "${vitae.home}", but it must be embedded or aws.`)
    return embedded
  }
  if (!readStandard) throw new Error('Nothing was loaded that reads the outputs of AWS')
  const read = awsSchema.safeParse(mergeOutputs(outputs, readStandard))
  if (read.success) return { home: 'aws', aws: read.data }
  const found = read.error.issues.map(({ path }) => path.join('.'))
  const named = new Set(found.map((place) => places[place] ?? `custom.vitae.${place}`))
  wrong(`${name} lacks or has odd values: ${[...named].join(', ')}.`)
  return embedded
}
