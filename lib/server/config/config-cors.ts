import 'server-only'
import { isNearbyHost } from './config-rules.mjs'
import type { CorsOrigins } from './configuration-types'

/** Returns true for scheme, host and port alone, as in the Origin header; http only in a local network. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, origin } = new URL(text)
  return (
    origin === text && (protocol === 'https:' || (protocol === 'http:' && isNearbyHost(hostname)))
  )
}

/**
 * Reads the origins whose pages may use the API, from `VITAE_CORS_ORIGINS`: separated by commas, or `*`.
 *
 * @param known those that the AWS backend was deployed with, the default
 */
export function readCorsOrigins(
  environment: Readonly<Record<string, string | undefined>>,
  known: readonly string[],
  wrong: (sentence: string) => void,
): CorsOrigins {
  const entries = (environment.VITAE_CORS_ORIGINS || known.join(','))
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
  if (entries.length === 1 && entries[0] === '*') return '*'
  for (const entry of entries) {
    if (isOrigin(entry)) continue
    wrong(
      `VITAE_CORS_ORIGINS holds "${entry}", but it lists origins such as https://app.example.org, or is * alone.`,
    )
  }
  return entries
}
