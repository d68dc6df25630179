// Settings of a server beside those of models.
import { isAddressRange, parseHost, parseOrigins, parsePublicUrl } from '../config-rules.mjs'
import { listOfWords, oneOf, rawText, setting, text, wholeNumber, yesOrNo } from './setting.mjs'

const days = wholeNumber({ min: 1, max: 365, of: 'days' })

export const placeSettings = /** @type {const} */ ([
  setting('PORT', {
    parse: wholeNumber({ min: 1, max: 65_535, what: 'a port' }),
    default: 3000,
    key: 'port',
    passTo: 'nothing',
    says: 'port to listen on',
  }),
  setting('VITAE_HOST', {
    parse: parseHost,
    default: null,
    usual: 'this machine alone',
    passTo: 'site',
    says: 'address to listen on, `0.0.0.0` for all; opens the server to other machines',
  }),
  setting('VITAE_URL', {
    parse: parsePublicUrl,
    default: null,
    usual: '`http://localhost:PORT`',
    passTo: 'site',
    isAddress: true,
    says: 'the address that people see; required with `VITAE_HOST`',
    onAws: {
      says: 'the address that people see',
      usual: "Amplify's address of the branch, which the backend passes to the site",
    },
  }),
  setting('VITAE_TRUSTED_PROXIES', {
    parse: listOfWords(
      isAddressRange,
      'list addresses and ranges of your own proxies, for example 127.0.0.1,10.0.0.0/8',
    ),
    default: [],
    usual: 'none',
    key: 'trustedProxies',
    passTo: 'site',
    says: 'addresses and ranges of your own proxies, separated by commas',
    onAws: {
      says: "addresses of a proxy of your own in front of Amplify, which name the client instead of Amplify's headers",
      usual: "Amplify's headers",
    },
  }),
  setting('VITAE_PROXY_HOPS', {
    parse: wholeNumber({ min: 0, max: 8, of: 'proxies' }),
    default: 1,
    key: 'proxyHops',
    passTo: 'site',
    says: 'on Amplify: entries of `x-forwarded-for` behind the address of the client',
    onAws: {
      says: "entries of `x-forwarded-for` behind the client's, as the operator's page shows them",
      usual: '1',
    },
  }),
  setting('VITAE_CORS_ORIGINS', {
    parse: parseOrigins,
    default: null,
    usual: "this server's own",
    passTo: 'site',
    says: 'origins whose pages may use the API: `https://app.example.org,…`, or `*` (with keys only)',
  }),
  setting('VITAE_DATA', {
    parse: rawText,
    default: 'data',
    usual: '`data` in the project',
    passTo: 'site',
    says: 'the data folder',
  }),
  setting('VITAE_KEEP_EXPORTS_DAYS', {
    parse: days,
    default: 7,
    passTo: 'functions',
    says: "days that an account's export can be downloaded, 1 to 365 (on AWS the bucket deletes it after 7)",
  }),
  setting('VITAE_KEEP_REQUESTS_DAYS', {
    parse: days,
    default: 7,
    passTo: 'functions',
    says: 'days that AI requests, and CVs requested by programs, are kept, 1 to 365',
  }),
])

export const accountSettings = /** @type {const} */ ([
  setting('VITAE_SIGNUP', {
    parse: oneOf('open', 'invite', 'closed'),
    default: 'open',
    key: 'signup',
    passTo: 'functions',
    says: '`open`, `invite` or `closed`',
  }),
  setting('VITAE_SCIM', {
    parse: yesOrNo,
    default: false,
    key: 'allowsScim',
    passTo: 'functions',
    says: '`yes`: workspaces may let a [directory](#sign-in-by-a-workspaces-own-provider) add and remove members',
  }),
  setting('VITAE_GOOGLE_CLIENT_ID', {
    parse: rawText,
    default: null,
    usual: 'off',
    passTo: 'refused',
    says: 'sign-in with Google, together with the next one',
  }),
  setting('VITAE_GOOGLE_CLIENT_SECRET', {
    parse: rawText,
    default: null,
    usual: 'off',
    passTo: 'refused',
    secret: 'oidc-google',
    says: 'secret of that client',
  }),
  setting('VITAE_LINKEDIN_CLIENT_ID', {
    parse: rawText,
    default: null,
    usual: 'off',
    passTo: 'refused',
    says: 'sign-in with LinkedIn, together with the next one',
  }),
  setting('VITAE_LINKEDIN_CLIENT_SECRET', {
    parse: rawText,
    default: null,
    usual: 'off',
    passTo: 'refused',
    secret: 'oidc-linkedin',
    says: 'secret of that client',
  }),
  setting('VITAE_OIDC', {
    parse: rawText,
    default: null,
    usual: 'none',
    passTo: 'refused',
    secret: true,
    says: 'other OpenID Connect providers: `[{"id","name","issuer","clientId","clientSecret"}]`',
  }),
  setting('VITAE_SMTP_URL', {
    parse: text,
    default: null,
    usual: 'no mail is sent',
    passTo: 'site',
    says: '`smtp://user@host:587` or `smtps://user@host:465`',
  }),
  setting('VITAE_SMTP_PASSWORD', {
    parse: rawText,
    default: null,
    usual: 'none',
    passTo: 'refused',
    secret: 'mail-password',
    says: 'its password; or the file `secrets/mail-password` in the data folder',
  }),
  setting('VITAE_MAIL_FROM', {
    parse: text,
    default: null,
    usual: '',
    passTo: 'site',
    says: '`Vitae <cv@example.org>`; required with `VITAE_SMTP_URL`',
    onAws: {
      says: 'sender, in a domain that SES has verified in the same region ([mail](#mail))',
      usual: "no mail but Cognito's own (50 a day)",
    },
  }),
])

export const planSettings = /** @type {const} */ ([
  setting('VITAE_PLAN', {
    parse: oneOf('free', 'standard', 'unlimited'),
    default: 'free',
    key: 'plan',
    passTo: 'functions',
    says: 'plan of people without one of their own: `free`, `standard` or `unlimited`',
  }),
  setting('VITAE_PLANS', {
    parse: rawText,
    default: null,
    usual: '[below](#api-keys-and-plans)',
    passTo: 'functions',
    says: 'limits of the plans: `{"free":{"key":{"requests":120,"seconds":60},"person":null}}`',
  }),
])

/** Set by a deploy to AWS for its own processes. */
export const processSettings = /** @type {const} */ ([
  setting('VITAE_OUTPUTS', {
    parse: rawText,
    default: null,
    usual: '`amplify_outputs.json` in the project',
    passTo: 'nothing',
    says: 'the outputs of the backend, as JSON; they say whether the server uses AWS',
  }),
  setting('VITAE_WORKER', {
    parse: yesOrNo,
    default: false,
    key: 'isWorker',
    passTo: 'site',
    says: '`yes`: this process does the jobs of the queues on AWS, too; otherwise functions do',
  }),
])
