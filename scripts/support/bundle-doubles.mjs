import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { nodeTarget } from './node-release.mjs'
import { root } from './root.mjs'

/**
 * Makes a module of ours runnable by plain Node.
 *
 * @param {string} entry path from the root
 * @param {string} outfile inside the project, where it finds its packages
 */
export async function bundleForNode(entry, outfile) {
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: nodeTarget,
    packages: 'external',
    alias: { 'server-only': join(root, 'scripts', 'bundle', 'server-only.mjs') },
    logLevel: 'warning',
  })
}

/**
 * Makes the doubles of AWS that tests use runnable by plain Node.
 *
 * @returns {Promise<string>} the address of the module, which exports `startAwsDoubles`
 */
export async function bundleDoubles() {
  // As deep as its sources, which find the project's folder from where they lie.
  const outfile = join(root, 'dist', 'doubles', 'aws.mjs')
  await bundleForNode('tests/support/aws-doubles.ts', outfile)
  return pathToFileURL(outfile).href
}
