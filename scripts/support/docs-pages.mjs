import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/**
 * Returns the pages of the site's documentation: the last part of the address, the group in its menu, and the file.
 *
 * @returns {{slug: string, group: string, file: string}[]}
 */
export function readDocsPages() {
  const groups = JSON.parse(readFileSync(join(root, 'lib/messages/docs-pages.json'), 'utf8'))
  return Object.entries(groups).flatMap(([group, pages]) =>
    Object.entries(pages).map(([slug, file]) => ({ slug, group, file })),
  )
}
