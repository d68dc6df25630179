import 'server-only'
import * as z from 'zod'
import { isSecureUrl } from '../kernel/fetch/reach'
import type { SecretName } from '../secrets/secret-types'
import type { OidcProvider, SmtpConfiguration } from './configuration-types'
import { readJson } from './read-json'
import type { ServerValues } from './server-values'

type Wrong = (sentence: string) => void

const mailAddress = /^[^\s@<>]+@[^\s@<>]+$/

/** `name@host` or `Name <name@host>`. */
const isSender = (text: string) =>
  mailAddress.test(/^[^<>\r\n]*<([^<>]+)>$/.exec(text)?.[1] ?? text)

/** Reads the mail settings; null where no mail server is configured. */
export function readSmtp(values: ServerValues, wrong: Wrong): SmtpConfiguration | null {
  const asked = values.VITAE_SMTP_URL
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
  const from = values.VITAE_MAIL_FROM ?? ''
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
] as const

const defaultScopes = ['openid', 'email', 'profile']

/** Reads other identity providers, and their secrets. */
export function readOidc(
  values: ServerValues,
  secrets: Map<SecretName, string>,
  wrong: Wrong,
): OidcProvider[] {
  const given = values.VITAE_OIDC
  const listed = (given && readJson('VITAE_OIDC', given, z.array(providerSchema), wrong)) || []
  for (const preset of presets) {
    const name = `VITAE_${preset.id === 'google' ? 'GOOGLE' : 'LINKEDIN'}_CLIENT` as const
    const clientId = values[`${name}_ID`]
    const clientSecret = values[`${name}_SECRET`]
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
