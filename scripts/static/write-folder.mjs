import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from '../support/root.mjs'
import { stripScripts } from '../support/strip-scripts.mjs'
import baseAddresses from './base-addresses.cjs'
import { languageScript } from './language-script.mjs'
import { app, folder } from './places.mjs'
import { headersFile, pagePolicy } from './policy.mjs'

const listFiles = (path) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))

/** Static pages are below the folder of a language: Next has no router in them. */
const isLanguage = /^(?:en|en-US|[a-z]{2}|pt-BR|zh-Han[st])$/

/** Addresses of pictures, and of the index of the help, that pages have from lists, which are no sources of the app. */
const putBaseIntoPictures = (html, base) =>
  html.replace(
    /(?<=(?:src|srcset|href|imagesrcset|data-index)="(?:[^"]*, )?)\/(?=(?:images|engine\/docs)\/)/gi,
    base,
  )

/**
 * Returns the page with the script of its language and with its policy, before anything that the policy is about.
 *
 * @param {string} html as the build has it
 * @param {{base: string, isApp: boolean, script: string}} page `script`: blank for none
 */
export function finishPage(html, { base, isApp, script }) {
  const kept = isApp ? html : putBaseIntoPictures(stripScripts(html), base)
  const [charset] = /<meta charset="utf-8"\/>/i.exec(kept) ?? []
  const [before, after] = kept.split(charset)
  if (after === undefined) throw new Error('A page has not one place for its policy.')
  const own = script && `<script>${script}</script>`
  const policy = pagePolicy(own + kept, isApp)
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`
  return before + charset + meta + own + after
}

/** Returns the service worker of the copy: of each on one host, with caches of its own. */
function serviceWorker(base) {
  const source = readFileSync(join(root, 'public', 'sw.js'), 'utf8')
  const own = base.replaceAll('/', '-').slice(1)
  return baseAddresses
    .putBase(source, base)
    .replaceAll(/'vitae-(build-|state|fonts|proofreader)/g, `'vitae-${own}$1`)
}

/** Returns what `write-asset-list.mjs` has listed by the addresses of the copy. */
function assetList(list, languages, base) {
  const put = (path) => base + path.replace(/^\//, '')
  const putPage = (path) => put(path === '/' ? '' : `${path}/`)
  return {
    build: list.build,
    shells: [...list.shells, '/settings'].map(putPage),
    pages: list.pages.map(putPage),
    files: list.files.map(put),
    languages: Object.fromEntries(
      Object.entries(list.languages).map(([language, { files }]) => {
        const isBuilt = languages.includes(language) && language !== 'en'
        const pages = isBuilt
          ? list.pages.map((page) => putPage(`/${language}${page}`.replace(/\/$/, '')))
          : []
        return [language, { prefix: '', files: [...files.map(put), ...pages] }]
      }),
    ),
  }
}

/** Returns the page for agents without what a server answers, and with the addresses of the copy. */
const addressesForAgents = (text, base) =>
  text.replaceAll(/^- .*\]\(\/api\/.*\n/gm, '').replaceAll('](/', `](${base}`)

/**
 * Makes the folder for a static host of what Next has exported.
 *
 * @param {string} base the folder of the copy on its host, such as "/cv/"
 */
export function writeFolder(base) {
  rmSync(folder, { recursive: true, force: true })
  cpSync(join(app, 'out'), folder, { recursive: true })
  const languages = readdirSync(folder).filter((name) => isLanguage.test(name))
  // The bare addresses are English's.
  cpSync(join(folder, 'en'), folder, { recursive: true })
  rmSync(join(folder, 'en'), { recursive: true })
  for (const name of ['404', '_not-found', 'engine/share'])
    rmSync(join(folder, name), { recursive: true })

  const sitePlaces = [
    ...languages,
    'index.html',
    'index.txt',
    'docs',
    'offline',
    'privacy',
    'templates',
  ]
  for (const file of listFiles(folder)) {
    const [first] = relative(folder, file).split(/[\\/]/)
    const isSite = sitePlaces.includes(first) || first.startsWith('__next.')
    // Parts of the page for a router that is not there.
    if (isSite && file.endsWith('.txt')) rmSync(file)
    else if (file.endsWith('.html')) {
      const isApp = !isSite && first !== '404.html'
      const script = first === '404.html' ? '' : languageScript(base, isApp)
      writeFileSync(file, finishPage(readFileSync(file, 'utf8'), { base, isApp, script }))
    }
  }
  writeFileSync(join(folder, 'sw.js'), serviceWorker(base))
  const list = JSON.parse(readFileSync(join(app, 'asset-list.json'), 'utf8'))
  writeFileSync(join(folder, 'asset-list.json'), JSON.stringify(assetList(list, languages, base)))
  const forAgents = join(folder, 'llms.txt')
  writeFileSync(forAgents, addressesForAgents(readFileSync(forAgents, 'utf8'), base))
  writeFileSync(join(folder, '_headers'), headersFile(base))
  // Without it GitHub Pages leaves out folders whose names begin with an underscore.
  writeFileSync(join(folder, '.nojekyll'), '')
}
