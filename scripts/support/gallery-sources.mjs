// Fingerprints of the sources of the gallery's pictures, to detect outdated ones.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const read = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8'))

/**
 * Computes a fingerprint of a template and of the people that show it.
 *
 * @param {string} id of the template
 * @param {string[]} [professions] default: those of the gallery
 * @returns {string}
 */
export function gallerySource(id, professions) {
  const { search: _, ...listed } = read('lib', 'pdf', 'templates', 'catalogue.json')[id]
  const design = read('lib', 'pdf', 'templates', 'designs', `${id}.json`)
  const { templates, ...data } = read('components', 'site', 'gallery', 'exhibits.json')
  const { one, two, photo } = templates[id]
  const { en } = read('lib', 'resume', 'examples', 'texts', 'en.json')
  const people = (professions ?? [one, two]).map((person) => [
    en[person],
    ...Object.values(data).map((of) => of[person]),
  ])
  const hash = createHash('sha256').update(JSON.stringify([listed, design, photo, people]))
  return hash.digest('hex').slice(0, 16)
}
