import 'server-only'
import { isNearbyHost } from './config-rules.mjs'
import type { CorsOrigins } from './configuration-types'

/** True for scheme, host and port alone, as browsers name an origin; http in a network of one's own. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, origin } = new URL(text)
  return (
    origin === text && (protocol === 'https:' || (protocol === 'http:' && isNearbyHost(hostname)))
  )
}

/**
 * Reads whose pages may use the API, from `VITAE_CORS_ORIGINS`: origins with commas, or `*`.
 *
 * @param known those that the backend of AWS was deployed with, where nothing else is said
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
