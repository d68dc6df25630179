import 'server-only'
import * as z from 'zod'
import { isSecureUrl } from '../kernel/fetch/reach'
import type { SecretName } from '../secrets/secret-types'
import type { OidcProvider, SmtpConfiguration } from './configuration-types'

type Environment = Readonly<Record<string, string | undefined>>
type Wrong = (sentence: string) => void

const mailAddress = /^[^\s@<>]+@[^\s@<>]+$/

/** `name@host` or `Name <name@host>`. */
const isSender = (text: string) =>
  mailAddress.test(/^[^<>\r\n]*<([^<>]+)>$/.exec(text)?.[1] ?? text)

/** Reads the mail settings; null where no mail server is configured. */
export function readSmtp(environment: Environment, wrong: Wrong): SmtpConfiguration | null {
  const asked = environment.VITAE_SMTP_URL
  if (!asked) return null
  const url = URL.canParse(asked) ? new URL(asked) : null
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '') {
    wrong(
      'VITAE_SMTP_URL is no address of a mail server, such as smtp://user@mail.example.org:587.',
    )
    return null
  }
  if (url.password) {
    wrong('VITAE_SMTP_URL holds a password: set it as VITAE_SMTP_PASSWORD instead.')
    return null
  }
  const from = environment.VITAE_MAIL_FROM?.trim() ?? ''
  if (!isSender(from)) {
    wrong('VITAE_MAIL_FROM has to say whom mails come from, such as Vitae <cv@example.org>.')
    return null
  }
  const isSecure = url.protocol === 'smtps:'
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (isSecure ? 465 : 587) : Number(url.port),
    isSecure,
    user: url.username === '' ? null : decodeURIComponent(url.username),
    from,
  }
}

/** Tokens and codes are sent to the provider: http is only for one on this machine. */
const isSafeIssuer = (text: string) => URL.canParse(text) && isSecureUrl(new URL(text))

const providerSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,30}$/, 'lower-case letters, digits and hyphens'),
  name: z.string().min(1).max(60),
  issuer: z.string().refine(isSafeIssuer, 'an https address'),
  clientId: z.string().min(1),
  clientSecret: z.optional(z.string().min(1)),
  scopes: z.optional(z.array(z.string().min(1))),
})

const presets = [
  { id: 'google', name: 'Google', issuer: 'https://accounts.google.com' },
  { id: 'linkedin', name: 'LinkedIn', issuer: 'https://www.linkedin.com/oauth' },
]

const defaultScopes = ['openid', 'email', 'profile']

function parseList(text: string, wrong: Wrong): z.output<typeof providerSchema>[] {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    wrong('VITAE_OIDC is no JSON list.')
    return []
  }
  const read = z.array(providerSchema).safeParse(json)
  if (read.success) return read.data
  for (const { path, message } of read.error.issues) {
    wrong(`VITAE_OIDC is not valid at [${path.join('].[')}]: ${message}.`)
  }
  return []
}

/** Reads other identity providers, and their secrets. */
export function readOidc(
  environment: Environment,
  secrets: Map<SecretName, string>,
  wrong: Wrong,
): OidcProvider[] {
  const listed = environment.VITAE_OIDC ? parseList(environment.VITAE_OIDC, wrong) : []
  for (const preset of presets) {
    const name = `VITAE_${preset.id.toUpperCase()}_CLIENT`
    const clientId = environment[`${name}_ID`]
    const clientSecret = environment[`${name}_SECRET`]
    if (!clientId && !clientSecret) continue
    if (!clientId || !clientSecret) wrong(`${name}_ID and ${name}_SECRET go together.`)
    else listed.push({ ...preset, clientId, clientSecret })
  }
  const ids = listed.map(({ id }) => id)
  for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at))) {
    wrong(`There are two identity providers called "${id}".`)
  }
  return listed.map(({ id, name, issuer, clientId, clientSecret, scopes }) => {
    if (clientSecret) secrets.set(`oidc-${id}`, clientSecret)
    return { id, name, issuer, clientId, scopes: scopes ?? defaultScopes }
  })
}
