// Settings of a deploy to AWS alone, which amplify/settings.ts reads.
import { matching, setting, text, wholeNumber, yesOrNo } from './setting.mjs'

const positive = wholeNumber({ min: 1, max: 1_000_000_000 })

/** Domain names that Amplify accepts (CreateDomainAssociation): labels of letters, digits and hyphens. */
const domainPattern = /^(?=.{4,64}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/

export const deploySettings = /** @type {const} */ ([
  setting('VITAE_DOMAIN', {
    parse: matching(domainPattern, 'be like cv.example.org'),
    default: null,
    usual: "Amplify's",
    passTo: 'site',
    isAddress: true,
    says: '[custom domain](#6-custom-domain) of the site',
  }),
  setting('VITAE_DOMAIN_BRANCH', {
    parse: text,
    default: 'main',
    passTo: 'site',
    says: 'the branch of the site: it alone gets the custom addresses (`VITAE_URL`, `VITAE_DOMAIN`, `VITAE_LOGIN_PREFIX`, those of the API)',
  }),
  setting('VITAE_API_DOMAIN', {
    parse: text,
    default: null,
    usual: "the gateway's",
    passTo: 'site',
    isAddress: true,
    says: 'custom domain of the API, in your Route 53 zone, which the next two name',
  }),
  setting('VITAE_ZONE_ID', {
    parse: text,
    default: null,
    usual: '',
    passTo: 'site',
    isAddress: true,
    says: 'id of that zone',
  }),
  setting('VITAE_ZONE_NAME', {
    parse: text,
    default: null,
    usual: '',
    passTo: 'site',
    isAddress: true,
    says: 'name of that zone',
  }),
  setting('VITAE_LOGIN_PREFIX', {
    parse: text,
    default: null,
    usual:
      '`vitae-APP-BRANCH`, with a hash of the name where it has other characters than `a-z`, `0-9` and `-` or is too long',
    passTo: 'site',
    isAddress: true,
    says: 'prefix of the Cognito domain, unique in the region; changing it invalidates all passkeys',
  }),
  setting('VITAE_ALARM_EMAIL', {
    parse: text,
    default: null,
    usual: 'the topic only',
    passTo: 'site',
    says: 'recipient of alarms; confirm the mail that SNS sends',
  }),
  setting('VITAE_SMALL', {
    parse: yesOrNo,
    default: false,
    passTo: 'site',
    says: '`yes`: no firewall, no health check, no key of your own, six alarms ([what you give up](aws-costs.md#small-installations)): about 4 dollars a month before anybody comes instead of 24. May be switched at any time',
  }),
  setting('VITAE_BUDGET', {
    parse: positive,
    default: 50,
    passTo: 'site',
    says: 'US dollars a month; a mail is sent at 80 %',
  }),
  setting('VITAE_WORKERS', {
    parse: positive,
    default: 10,
    passTo: 'site',
    says: 'concurrent functions of each queue; 2 until the Lambda quota is granted ([step 4](#4-before-the-first-users))',
  }),
  setting('VITAE_RESERVED_CONCURRENCY', {
    parse: positive,
    default: null,
    usual: 'none',
    passTo: 'site',
    says: 'Lambdas reserved for workers; fails in new accounts',
  }),
  setting('VITAE_API_CACHE', {
    parse: yesOrNo,
    default: false,
    passTo: 'site',
    says: "`yes`: a cache of the gateway (about 15 dollars a month) for the API's description and its page",
  }),
  setting('VITAE_S3_ACCELERATION', {
    parse: yesOrNo,
    default: false,
    passTo: 'site',
    says: "`yes`: uploads use Amazon's own network (4 to 8 cents a gigabyte). Photos and CV files are a few MB: it saves a second at best, from another continent",
  }),
  setting('VITAE_GOOGLE_SIGN_IN', {
    parse: yesOrNo,
    default: false,
    passTo: 'site',
    says: '`yes`: [sign-in with Google](#sign-in-providers)',
  }),
  setting('VITAE_OIDC_NAME', {
    // Cognito shows the name and stores it in the accounts that sign in with this provider.
    parse: matching(/^[\w-]{0,32}$/, 'have letters, digits and hyphens alone'),
    default: null,
    usual: 'off',
    passTo: 'site',
    says: 'name of a provider of [sign-in with OpenID Connect](#sign-in-providers)',
  }),
  setting('VITAE_OIDC_ISSUER', {
    parse: matching(/^https:\/\/[^\s?#]+[^/\s?#]$/, 'be like https://accounts.example.org'),
    default: null,
    usual: 'off',
    passTo: 'site',
    says: 'address of that provider',
  }),
  setting('VITAE_SAML_METADATA_URL', {
    parse: text,
    default: null,
    usual: 'off',
    passTo: 'site',
    says: '[sign-in with SAML](#sign-in-providers)',
  }),
  setting('VITAE_CERTIFICATE_ARN', {
    parse: text,
    default: null,
    usual: '',
    passTo: 'nothing',
    says: 'certificate for a site in [containers](#container)',
  }),
])
