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
import { join } from 'node:path'
import { lambdaRuntime } from '../support/node-release.mjs'
import { root } from '../support/root.mjs'

const cacheControl = 'public, max-age=31536000, immutable'
const compute = { kind: 'Compute', src: 'default' }
const fromCdn = { kind: 'Static', cacheControl }

/** The server on port 3000 of Amplify's compute, as the container starts it (Dockerfile). */
const entry = `process.env.NODE_ENV = 'production'
process.env.NEXT_MANUAL_SIG_HANDLE = '1'
process.env.NEXT_TELEMETRY_DISABLED = '1'
process.env.PORT ??= '3000'
process.env.HOSTNAME = '0.0.0.0'
await import('./forget-claimed-address.mjs')
await import('./server.js')
`

/**
 * Returns the deploy manifest of Amplify Hosting (deployment specification, version 1). Files with a hash in their
 * name come from the CDN; all others from the server, which sets the policies of its pages.
 *
 * @param {string} next the version of the framework
 */
export const deployManifest = (next) => ({
  version: 1,
  framework: { name: 'next', version: next },
  routes: [
    { path: '/_next/static/*', target: fromCdn },
    { path: '/engine/manifest.json', target: compute },
    { path: '/engine/*', target: fromCdn },
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

/**
 * Packs the standalone server for Amplify Hosting, into `.amplify-hosting`.
 *
 * @param {string} standalone the folder that `writeStandalone` has made
 * @returns {string} the packed folder
 */
export function writeAmplifyHosting(standalone) {
  const folder = join(root, '.amplify-hosting')
  const server = join(folder, 'compute', 'default')
  const files = join(folder, 'static')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'compute'), { recursive: true })
  renameSync(standalone, server)
  replaceLinks(server)
  mkdirSync(join(files, '_next'), { recursive: true })
  renameSync(join(server, '.next', 'static'), join(files, '_next', 'static'))
  mkdirSync(join(files, 'engine'))
  for (const name of readdirSync(join(server, 'public', 'engine'))) {
    if (name === 'manifest.json') continue
    renameSync(join(server, 'public', 'engine', name), join(files, 'engine', name))
  }
  cpSync(join(root, '.env.production'), join(server, '.env.production'))
  writeFileSync(join(server, 'start.mjs'), entry)
  const { version } = JSON.parse(
    readFileSync(join(root, 'node_modules', 'next', 'package.json'), 'utf8'),
  )
  const manifest = JSON.stringify(deployManifest(version), null, 2)
  writeFileSync(join(folder, 'deploy-manifest.json'), `${manifest}\n`)
  return folder
}
