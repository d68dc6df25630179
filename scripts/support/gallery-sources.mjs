// Fingerprints of the sources of the gallery's pictures, to detect outdated ones.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/**
 * Computes a fingerprint of a template and of the samples that show it.
 *
 * @param {string} id of the template
 * @param {unknown[]} samples
 * @returns {string}
 */
export function gallerySource(id, samples) {
  const template = readFileSync(join(root, 'lib', 'pdf', 'templates', `${id}.ts`), 'utf8')
  const hash = createHash('sha256').update(template).update(JSON.stringify(samples))
  return hash.digest('hex').slice(0, 16)
}
