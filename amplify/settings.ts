import { createHash } from 'node:crypto'
import { aiSettings } from '../lib/server/config/settings/ai-settings.mjs'
import { deploySettings } from '../lib/server/config/settings/deploy-settings.mjs'
import {
  accountSettings,
  placeSettings,
  planSettings,
} from '../lib/server/config/settings/server-settings.mjs'
import {
  readSettings as readValues,
  textOf,
  type Values,
} from '../lib/server/config/settings/setting.mjs'
import { describeRefusedOnAws, passedNames } from '../lib/server/config/settings/settings.mjs'
import { describeUnknownNames } from '../lib/server/config/variable-names.mjs'
import { siteBranchOf, withOwnAddresses } from '../scripts/support/branch-variables.mjs'

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
type DeployValues = Values<typeof declared>

/** Settings whose values are read at the deploy, so that a wrong one stops it and not the functions. */
const declared = [
  ...placeSettings,
  ...accountSettings,
  ...planSettings,
  ...aiSettings,
  ...deploySettings,
] as const

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
function readPlace(
  environment: Environment,
  {
    VITAE_URL: url,
    VITAE_LOGIN_PREFIX: prefix,
  }: Pick<DeployValues, 'VITAE_URL' | 'VITAE_LOGIN_PREFIX'>,
  sandbox: Sandbox | null,
) {
  if (sandbox) {
    const { namespace, name, account } = sandbox
    const urls = [...new Set([`http://localhost:${environment.PORT ?? 3000}`, defaultUrl({})])]
    const kind: Settings['kind'] = 'sandbox'
    const prefix = defaultPrefix(namespace, name, 50)
    return { kind, branch: null, urls, prefix, ending: `-${account}` }
  }
  const { AWS_APP_ID: appId, AWS_BRANCH: name, AWS_PULL_REQUEST_ID: request } = environment
  const kind: Settings['kind'] = request ? 'preview' : 'lasting'
  const urls = [url ?? defaultUrl(environment)]
  const branch = appId && name ? { appId, name } : null
  return { kind, branch, urls, prefix: prefix ?? defaultPrefix(appId, name), ending: '' }
}

/**
 * Reads the settings.
 *
 * @param given variables by name
 * @param sandbox null for a branch
 * @throws Error with every bad value at once
 */
export function readSettings(given: Environment, sandbox: Sandbox | null = null): Settings {
  const environment = withOwnAddresses(given, sandbox !== null)
  const wrong = [...describeUnknownNames(given), ...describeRefusedOnAws(environment)]
  const say = (isGood: boolean, sentence: string) => {
    if (!isGood) wrong.push(sentence)
  }
  const values = readValues(declared, environment, (sentence) => wrong.push(sentence))
  const { kind, branch, urls, prefix, ending } = readPlace(environment, values, sandbox)
  const [url = ''] = urls
  say(isOrigin(url), `VITAE_URL is "${url}", but it has to be like https://cv.example.org.`)
  const more = [values.VITAE_CORS_ORIGINS ?? []].flat()
  for (const origin of more) {
    say(isOrigin(origin), `VITAE_CORS_ORIGINS has "${origin}", but on AWS origins are named.`)
  }
  say(
    /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(prefix) && !/aws|amazon|cognito/.test(prefix),
    'VITAE_LOGIN_PREFIX takes a-z, 0-9 and hyphens, and neither aws, amazon nor cognito.',
  )
  const { VITAE_OIDC_NAME: oidcName, VITAE_OIDC_ISSUER: issuer } = values
  say(
    Boolean(oidcName) === Boolean(issuer),
    'VITAE_OIDC_NAME and VITAE_OIDC_ISSUER belong together.',
  )
  const { VITAE_API_DOMAIN: name, VITAE_ZONE_ID: zoneId, VITAE_ZONE_NAME: zoneName } = values
  const apiDomain = name && zoneId && zoneName ? { name, zoneId, zoneName } : null
  say(
    apiDomain !== null || !(name || zoneId || zoneName),
    'VITAE_API_DOMAIN, VITAE_ZONE_ID and VITAE_ZONE_NAME belong together.',
  )
  const settings: Settings = {
    kind,
    branch,
    isSite: kind === 'lasting' && branch?.name === siteBranchOf(environment),
    isSmall: values.VITAE_SMALL,
    url,
    siteUrls: urls,
    origins: [...new Set([...urls, ...more])],
    loginPrefix: prefix + ending,
    alarmEmail: values.VITAE_ALARM_EMAIL,
    monthlyBudget: values.VITAE_BUDGET,
    mailFrom: values.VITAE_MAIL_FROM,
    apiDomain,
    siteDomain: branch && values.VITAE_DOMAIN,
    workers: values.VITAE_WORKERS,
    reservedConcurrency: values.VITAE_RESERVED_CONCURRENCY,
    hasApiCache: values.VITAE_API_CACHE && kind === 'lasting',
    acceleratesUploads: values.VITAE_S3_ACCELERATION,
    hasGoogle: values.VITAE_GOOGLE_SIGN_IN,
    oidc: oidcName && issuer ? { name: oidcName, issuer } : null,
    samlMetadataUrl: values.VITAE_SAML_METADATA_URL,
    passedOn: Object.fromEntries(
      passedNames.flatMap((key) => {
        const given = textOf(environment, key)
        return given === '' ? [] : [[key, given]]
      }),
    ),
  }
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
  return settings
}
