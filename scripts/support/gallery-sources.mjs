// Fingerprints of the sources of the gallery's pictures, to detect outdated ones.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/**
 * Computes a fingerprint of a template and of the samples that show it. Where it imports from is no part of it: a file
 * that moves changes no picture.
 *
 * @param {string} id of the template
 * @param {unknown[]} samples
 * @returns {string}
 */
export function gallerySource(id, samples) {
  const template = readFileSync(
    join(root, 'lib', 'pdf', 'templates', 'designs', `${id}.ts`),
    'utf8',
  ).replace(/^import [\s\S]*? from '[^']*'\n/gm, '')
  const hash = createHash('sha256').update(template).update(JSON.stringify(samples))
  return hash.digest('hex').slice(0, 16)
}

/** Ids that are the same each time, so that equal words make an equal file. */
export function steadyIds() {
  let count = 0
  return {
    node: () => String(++count).padStart(12, '0'),
    document: () => '01890000-0000-7000-8000-000000000000',
  }
}
