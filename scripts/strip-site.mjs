// Removes every script from the static pages after the build but those marked `data-kept`, which pass a dropped file to
// the import page and search the gallery, and what only those scripts would ask for: a third of the output in 24
// languages. They need no other: links are full page loads and nothing on the pages moves. The Content-Security-Policy
// of such a page allows those scripts, by their hashes, and no other.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readSitePages } from './support/site-pages.mjs'
import { stripScripts } from './support/strip-scripts.mjs'

const app = fileURLToPath(new URL('../.next/server/app/', import.meta.url))
const pages = [...readSitePages(), '/_global-error']
let [before, after] = [0, 0]

for (const page of pages) {
  const file = join(app, `${page}.html`)
  if (!existsSync(file)) {
    console.error(`${page}.html was not built: a static page has become dynamic.`)
    process.exit(1)
  }
  const html = readFileSync(file, 'utf8')
  const stripped = stripScripts(html)
  writeFileSync(file, stripped)
  // Parts of the page for a router that is not there; the server takes missing ones for parts made on request.
  rmSync(join(app, `${page}.segments`), { recursive: true, force: true })
  // The whole page for that router: the server refuses to serve the HTML where the file is missing.
  const payload = join(app, `${page}.rsc`)
  if (existsSync(payload)) writeFileSync(payload, '')
  before += html.length
  after += stripped.length
}
console.log(`Scripts of ${pages.length} static pages: ${before} to ${after} characters.`)
