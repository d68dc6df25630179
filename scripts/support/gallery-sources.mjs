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
  const folder = join(root, 'lib', 'pdf', 'templates')
  const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))
  const { search: _, ...listed } = read('catalogue.json')[id]
  const template = [listed, read(join('designs', `${id}.json`)), samples]
  const hash = createHash('sha256').update(JSON.stringify(template))
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
