import 'server-only'
import type { Configuration } from '../config/configuration-types'

/** Returns true if browsers allow passkeys: https, or localhost by that name. */
export function hasPasskeys(configuration: Pick<Configuration, 'isHttps' | 'url'>): boolean {
  return configuration.isHttps || new URL(configuration.url).hostname === 'localhost'
}
