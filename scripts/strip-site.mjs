// Takes every script out of the static pages after the build but the one that takes a dropped file to
// the desk. They need no other: links are whole loads and nothing on them moves. What is left is a page
// that may be allowed that one script, by its hash, and no other.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripScripts } from './support/strip-scripts.mjs'

const app = fileURLToPath(new URL('../.next/server/app/', import.meta.url))
const pages = ['index', 'privacy', 'templates', 'offline', '_not-found', '_global-error']

for (const page of pages) {
  const file = join(app, `${page}.html`)
  if (!existsSync(file)) {
    console.error(`${page}.html was not built: a static page has become dynamic.`)
    process.exit(1)
  }
  const html = readFileSync(file, 'utf8')
  const stripped = stripScripts(html)
  writeFileSync(file, stripped)
  console.log(`${page}: ${html.length} to ${stripped.length} characters.`)
}
