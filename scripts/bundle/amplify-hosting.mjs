import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { languageScript } from '../static/language-script.mjs'
import { finishPage } from '../static/write-folder.mjs'
import { withOwnAddresses } from '../support/branch-variables.mjs'
import { lambdaRuntime } from '../support/node-release.mjs'
import { readActionHosts } from '../support/outputs.mjs'
import { root } from '../support/root.mjs'
import { readSitePages } from '../support/site-pages.mjs'
import { alone } from './work-files.mjs'

const cacheControl = 'public, max-age=31536000, immutable'
const compute = { kind: 'Compute', src: 'default' }
const fromCdn = { kind: 'Static', cacheControl }

/** Without a policy of our own, Hosting's caches hold a file until the next deploy, and browsers ask for it each time. */
const revalidated = { kind: 'Static' }

/** Work files of the site: jobs, with PDFs, photos and imports, are run by the functions (ADR aws-site). */
export const hostedWork = ['compute']

/** Of the server, but not used here: what Next optimises pictures with, and commands about data of a folder. */
const unused = ['node_modules/sharp', 'node_modules/@img', 'dist/vitae-server.mjs']

/** The server on port 3000 of Amplify's compute, as the container starts it (Dockerfile). */
const entry = `process.env.NODE_ENV = 'production'
process.env.VITAE_WORKER = 'no'
process.env.NEXT_MANUAL_SIG_HANDLE = '1'
process.env.NEXT_TELEMETRY_DISABLED = '1'
process.env.PORT ??= '3000'
process.env.HOSTNAME = '0.0.0.0'
await import('./forget-claimed-address.mjs')
await import('./server.js')
`

/** Pages that the server has, too, and pictures that it says are missing. GET requests alone have a fallback. */
const orServer = (path) => ({ path, target: revalidated, fallback: compute })

/**
 * Returns the deploy manifest of Amplify Hosting (deployment specification, version 1). Files and static pages come from
 * the CDN, all others from the server, also the bare addresses that lead to a language but the landing page's.
 *
 * @param {string} next the version of the framework
 * @param {readonly string[]} languages of static pages, but English
 */
export const deployManifest = (next, languages) => ({
  version: 1,
  framework: { name: 'next', version: next },
  routes: [
    { path: '/_next/static/*', target: fromCdn },
    { path: '/engine/manifest.json', target: compute },
    { path: '/engine/examples/*', target: revalidated },
    { path: '/engine/*', target: fromCdn },
    ...['/images/*', '/icons/*', '/', '/index.html', '/docs/*'].map(orServer),
    ...languages.map((language) => orServer(`/${language}*`)),
    { path: '/*', target: compute },
  ],
  computeResources: [{ name: 'default', runtime: lambdaRuntime, entrypoint: 'start.mjs' }],
})

/** Replaces symbolic links by copies, as Amplify's bundler has failed on them: Next links its packages. */
function replaceLinks(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) continue
    const link = join(entry.parentPath, entry.name)
    const target = realpathSync(link)
    rmSync(link)
    cpSync(target, link, { recursive: true, dereference: true })
  }
}

/** Returns the server's `Link` header of a page as elements, which the server alone knows how to write. */
async function importLinks() {
  const source = "export { siteLinks } from '@/lib/server/site/site-links'"
  const { outputFiles } = await build({
    ...alone,
    banner: {},
    write: false,
    stdin: { contents: source, resolveDir: root },
  })
  const { siteLinks } = await import(
    `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`
  )
  const [host] = readActionHosts(withOwnAddresses(process.env).VITAE_URL)
  return (page) =>
    siteLinks(`https://${host}`, page).replaceAll(
      /<([^>]*)>; (rel="\w+")(?:; (hreflang="[\w-]+"))?(?:, )?/g,
      '<link href="$1" $2 $3/>',
    )
}

/**
 * Writes the static pages for the CDN, with what proxy.ts says of them in headers: their policy, and their addresses in
 * other languages. The language of the device is found by the page's own script.
 *
 * @param {string} pages folder of the built pages
 * @param {string} files folder of the CDN
 */
async function writePages(pages, files) {
  const linksOf = await importLinks()
  const script = languageScript('/', false, '')
  // The server answers the others without a language by the language of the request.
  for (const page of readSitePages().filter((path) => !/^\/en\/[^/]+$/.test(path))) {
    const html = readFileSync(join(pages, `${page}.html`), 'utf8')
    const file = join(files, page.replace(/^\/en(?=\/|$)/, ''), 'index.html')
    mkdirSync(dirname(file), { recursive: true })
    const finished = finishPage(html, { base: '/', isApp: false, script })
    writeFileSync(file, finished.replace('</title>', `$&${linksOf(page)}`))
  }
}

/**
 * Packs the standalone server for Amplify Hosting, into `.amplify-hosting`.
 *
 * @param {string} standalone the folder that `writeStandalone` has made
 * @returns {Promise<string>} the packed folder
 */
export async function writeAmplifyHosting(standalone) {
  const folder = join(root, '.amplify-hosting')
  const server = join(folder, 'compute', 'default')
  const files = join(folder, 'static')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'compute'), { recursive: true })
  renameSync(standalone, server)
  for (const name of unused) rmSync(join(server, name), { recursive: true })
  replaceLinks(server)
  mkdirSync(join(files, '_next'), { recursive: true })
  renameSync(join(server, '.next', 'static'), join(files, '_next', 'static'))
  mkdirSync(join(files, 'engine'))
  for (const name of readdirSync(join(server, 'public', 'engine'))) {
    if (name === 'manifest.json') continue
    renameSync(join(server, 'public', 'engine', name), join(files, 'engine', name))
  }
  for (const name of ['images', 'icons'])
    renameSync(join(server, 'public', name), join(files, name))
  await writePages(join(server, '.next', 'server', 'app'), files)
  cpSync(join(root, '.env.production'), join(server, '.env.production'))
  writeFileSync(join(server, 'start.mjs'), entry)
  const { version } = JSON.parse(
    readFileSync(join(root, 'node_modules', 'next', 'package.json'), 'utf8'),
  )
  const languages = [...new Set(readSitePages().map((path) => path.split('/')[1]))]
  const others = languages.filter((language) => language !== 'en')
  const manifest = JSON.stringify(deployManifest(version, others), null, 2)
  writeFileSync(join(folder, 'deploy-manifest.json'), `${manifest}\n`)
  return folder
}
