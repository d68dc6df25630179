import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const ofLanguage = '/[language]'

/**
 * Returns the paths of the static pages that the last build made in one language, such as "/en/privacy", or in all.
 *
 * @param {string} [language]
 * @param {string} [build] folder of the build
 * @returns {string[]}
 */
export function readSitePages(language, build = '.next') {
  const { routes } = JSON.parse(readFileSync(join(root, build, 'prerender-manifest.json'), 'utf8'))
  return Object.entries(routes)
    .filter(([, { srcRoute }]) => srcRoute?.startsWith(ofLanguage))
    .map(([path]) => path)
    .filter((path) => !language || path.split('/')[1] === language)
    .sort()
}
