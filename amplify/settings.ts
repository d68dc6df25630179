import { createHash } from 'node:crypto'
import { describeUnknownNames } from '../lib/server/config/variable-names.mjs'
import {
  isSecretName,
  siteBranchOf,
  withOwnAddresses,
} from '../scripts/support/branch-variables.mjs'

/** Settings of one deploy, read from the variables of the build. */
export type Settings = {
  /**
   * `lasting`: retains users' data (ADR aws-backend). Deleted without a trace: `preview`, of a pull request, and
   * `sandbox`, of a developer whose site runs on their own machine.
   */
  kind: 'lasting' | 'preview' | 'sandbox'
  /** The app and the branch on Amplify; null outside Amplify's build. */
  branch: { appId: string; name: string } | null
  /**
   * The branch of the site (`VITAE_DOMAIN_BRANCH`). It has the alarms on hosting, whose metrics are of the app with all
   * its branches, and the health check.
   */
  isSite: boolean
  /**
   * Leaves out what costs most before anybody comes: firewall, health check, the topic's own key, and all alarms but six.
   * No stored data is encrypted by that key: an installation may be switched at any time.
   */
  isSmall: boolean
  /** The public address of the site, without a slash at the end. */
  url: string
  /** Addresses at which sign-in may end: `url`, and for a sandbox the default port. */
  siteUrls: readonly string[]
  /** Origins whose pages may use the API and upload files to the bucket: never a wildcard. */
  origins: readonly string[]
  /** Prefix of the managed login's host; unique in its region. */
  loginPrefix: string
  /** Address that receives alarms; null: only the topic. */
  alarmEmail: string | null
  /** US dollars a month; operators are notified at 80 %. */
  monthlyBudget: number
  /** Sender that is verified in SES; null: no mail is sent. */
  mailFrom: string | null
  /** Domain of its own for the API, in a zone of Route 53. */
  apiDomain: { name: string; zoneId: string; zoneName: string } | null
  /** Domain of its own for the site, on Amplify. */
  siteDomain: string | null
  /** Maximum number of concurrent workers. */
  workers: number
  /** Lambdas reserved for workers; null by default, as first deploys fail with it (new accounts have ten in all). */
  reservedConcurrency: number | null
  /** Costs some 15 dollars a month, used or not. */
  hasApiCache: boolean
  /** Uploads use S3 Transfer Acceleration, faster from afar; it costs 4 to 8 cents a gigabyte. */
  acceleratesUploads: boolean
  /** Sign-in with Google; its client is Amplify's secrets `GOOGLE_CLIENT_ID` and `GOOGLE_CLIENT_SECRET`. */
  hasGoogle: boolean
  /** Sign-in by OpenID Connect: a display name, and the address of the issuer. */
  oidc: { name: string; issuer: string } | null
  /** Sign-in by SAML: the address of the provider's metadata. */
  samlMetadataUrl: string | null
  /** Environment variables that the functions read themselves (docs/operating.md); no secret is among them. */
  passedOn: Readonly<Record<string, string>>
}

type Environment = Readonly<Record<string, string | undefined>>

/** App settings that are no secrets and mean the same in every home. */
const passedNames = [
  'VITAE_SIGNUP',
  'VITAE_SCIM',
  'VITAE_PLAN',
  'VITAE_PLANS',
  'VITAE_KEEP_EXPORTS_DAYS',
  'VITAE_KEEP_REQUESTS_DAYS',
  'VITAE_AI_PROVIDER',
  'VITAE_AI_URL',
  'VITAE_AI_MODEL',
  'VITAE_AI_EMBEDDING_MODEL',
  'VITAE_AI_DAILY_TOKENS',
  'VITAE_AI_OWN_KEYS',
  'VITAE_AI_PRICES',
  'VITAE_AI_READER',
  'VITAE_AI_READER_MODEL',
  'VITAE_VECTORS',
  'VITAE_PINECONE_INDEXES',
]

/** Returns true for an origin with https, or on this machine. */
function isOrigin(text: string): boolean {
  try {
    const { origin, protocol, hostname } = new URL(text)
    return origin === text && (protocol === 'https:' || hostname === 'localhost')
  } catch {
    return false
  }
}

/** Returns Amplify's own address of a branch in its build; else this machine. */
function defaultUrl({ AWS_APP_ID: app, AWS_BRANCH: branch }: Environment): string {
  if (!app || !branch) return 'http://localhost:3000'
  return `https://${branch.toLowerCase().replaceAll(/[^a-z0-9-]/g, '-')}.${app}.amplifyapp.com`
}

/**
 * Returns a prefix that no other branch gets: a branch whose name has to be changed for it ends in a hash of the name.
 * That of `main` has no hash, as another prefix would invalidate its passkeys.
 */
function defaultPrefix(app = 'local', branch = 'test', maxLength = 63): string {
  const name = `vitae-${app}-${branch}`
  const prefix = name.toLowerCase().replaceAll(/[^a-z0-9-]+/g, '-')
  if (prefix === name && name.length <= maxLength && !name.endsWith('-')) return name
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8)
  return `${prefix.slice(0, maxLength - 9)}-${hash}`
}

/** A sandbox of Amplify's command line, as its context names it. */
type Sandbox = {
  namespace: string
  name: string
  /** 12 digits, or what CloudFormation fills in. */
  account: string
}

/** Finds which deploy this is, with its addresses. `ending` completes the prefix, which is unique over all accounts. */
function readPlace(environment: Environment, sandbox: Sandbox | null) {
  if (sandbox) {
    const { namespace, name, account } = sandbox
    const prefix = defaultPrefix(namespace, name, 50)
    const urls = [...new Set([`http://localhost:${environment.PORT ?? 3000}`, defaultUrl({})])]
    return { kind: 'sandbox', branch: null, urls, prefix, ending: `-${account}` } as const
  }
  const { AWS_APP_ID: appId, AWS_BRANCH: name, AWS_PULL_REQUEST_ID: request } = environment
  const kind: Settings['kind'] = request ? 'preview' : 'lasting'
  const urls = [environment.VITAE_URL || defaultUrl(environment)]
  const prefix = environment.VITAE_LOGIN_PREFIX || defaultPrefix(appId, name)
  return { kind, branch: appId && name ? { appId, name } : null, urls, prefix, ending: '' }
}

/** Domain names that Amplify accepts (CreateDomainAssociation): labels of letters, digits and hyphens. */
const domainPattern = /^(?=.{4,64}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/

/**
 * Reads the settings.
 *
 * @param given variables by name
 * @param sandbox null for a branch
 * @throws Error with every bad value at once
 */
export function readSettings(given: Environment, sandbox: Sandbox | null = null): Settings {
  const environment = withOwnAddresses(given, sandbox !== null)
  const wrong = describeUnknownNames(given)
  const say = (isGood: boolean, sentence: string) => {
    if (!isGood) wrong.push(sentence)
  }
  const numberOf = (name: string, usual: number) => {
    const value = Number(environment[name] || usual)
    say(Number.isInteger(value) && value > 0, `${name} is no whole number above 0.`)
    return value
  }
  const { kind, branch, urls, prefix, ending } = readPlace(environment, sandbox)
  const [url = ''] = urls
  say(isOrigin(url), `VITAE_URL is "${url}", but it has to be like https://cv.example.org.`)
  const more = (environment.VITAE_CORS_ORIGINS ?? '').split(',').filter(Boolean)
  for (const origin of more) {
    say(isOrigin(origin), `VITAE_CORS_ORIGINS has "${origin}", but on AWS origins are named.`)
  }
  say(
    /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(prefix) && !/aws|amazon|cognito/.test(prefix),
    'VITAE_LOGIN_PREFIX takes a-z, 0-9 and hyphens, and neither aws, amazon nor cognito.',
  )
  const {
    VITAE_API_DOMAIN: name,
    VITAE_ZONE_ID: zoneId,
    VITAE_ZONE_NAME: zoneName,
    VITAE_SMALL: small = 'no',
    VITAE_API_CACHE: cache = 'no',
    VITAE_S3_ACCELERATION: acceleration = 'no',
    VITAE_GOOGLE_SIGN_IN: google = 'no',
    VITAE_OIDC_NAME: oidcName = '',
    VITAE_OIDC_ISSUER: issuer = '',
    VITAE_VECTORS: vectors = '',
  } = environment
  say(['yes', 'no'].includes(small), 'VITAE_SMALL is yes or no.')
  say(['yes', 'no'].includes(cache), 'VITAE_API_CACHE is yes or no.')
  say(['yes', 'no'].includes(acceleration), 'VITAE_S3_ACCELERATION is yes or no.')
  say(['yes', 'no'].includes(google), 'VITAE_GOOGLE_SIGN_IN is yes or no.')
  say(['', 'embedded', 'pinecone'].includes(vectors), 'VITAE_VECTORS is embedded or pinecone.')
  say(
    Boolean(oidcName) === Boolean(issuer),
    'VITAE_OIDC_NAME and VITAE_OIDC_ISSUER belong together.',
  )
  // Cognito shows the name and stores it in the accounts that sign in with this provider.
  say(/^[\w-]{0,32}$/.test(oidcName), 'VITAE_OIDC_NAME takes letters, digits and hyphens.')
  say(
    issuer === '' || /^https:\/\/[^\s?#]+[^/\s?#]$/.test(issuer),
    `VITAE_OIDC_ISSUER is "${issuer}", but it has to be like https://accounts.example.org.`,
  )
  const apiDomain = name && zoneId && zoneName ? { name, zoneId, zoneName } : null
  say(
    apiDomain !== null || !(name || zoneId || zoneName),
    'VITAE_API_DOMAIN, VITAE_ZONE_ID and VITAE_ZONE_NAME belong together.',
  )
  const siteName = environment.VITAE_DOMAIN || null
  say(
    siteName === null || domainPattern.test(siteName),
    `VITAE_DOMAIN is "${siteName}", but it has to be like cv.example.org.`,
  )
  const secrets = Object.keys(environment).filter((key) => isSecretName(key) && environment[key])
  for (const key of secrets) {
    wrong.push(`${key} is a secret: put it into Secrets Manager (docs/deploy.md), not here.`)
  }
  const settings: Settings = {
    kind,
    branch,
    isSite: kind === 'lasting' && branch?.name === siteBranchOf(environment),
    isSmall: small === 'yes',
    url,
    siteUrls: urls,
    origins: [...new Set([...urls, ...more])],
    loginPrefix: prefix + ending,
    alarmEmail: environment.VITAE_ALARM_EMAIL || null,
    monthlyBudget: numberOf('VITAE_BUDGET', 50),
    mailFrom: environment.VITAE_MAIL_FROM || null,
    apiDomain,
    siteDomain: branch && siteName,
    workers: numberOf('VITAE_WORKERS', 10),
    reservedConcurrency: environment.VITAE_RESERVED_CONCURRENCY
      ? numberOf('VITAE_RESERVED_CONCURRENCY', 1)
      : null,
    hasApiCache: cache === 'yes' && kind === 'lasting',
    acceleratesUploads: acceleration === 'yes',
    hasGoogle: google === 'yes',
    oidc: oidcName && issuer ? { name: oidcName, issuer } : null,
    samlMetadataUrl: environment.VITAE_SAML_METADATA_URL || null,
    passedOn: Object.fromEntries(
      passedNames.flatMap((key) => (environment[key] ? [[key, environment[key]]] : [])),
    ),
  }
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
  return settings
}
