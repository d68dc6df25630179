import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../support/root.mjs'

/** Folder of the sources of a static copy: what Next builds. */
export const app = join(root, 'dist', 'static-app')

/** Folder that a static host serves. */
export const folder = join(root, 'dist', 'static')

/**
 * Returns the origins of model servers that a page may connect to: of the providers with fixed addresses, and of this
 * device.
 *
 * @returns {string[]}
 */
export function readModelOrigins() {
  const table = readFileSync(join(root, 'lib/ai/client/model-providers.json'), 'utf8')
  const addresses = Object.values(JSON.parse(table)).map(({ address }) => address)
  const origins = addresses.flatMap(({ kind, baseUrl }) => {
    if (!baseUrl) return []
    const { origin, hostname } = new URL(baseUrl)
    if (hostname === 'localhost') return [origin, origin.replace('localhost', '127.0.0.1')]
    return kind === 'fixed' ? [origin] : []
  })
  return [...new Set(origins)]
}
