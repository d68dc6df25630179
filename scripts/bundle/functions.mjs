import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { allWork, alone, writeWorkFiles } from './work-files.mjs'

/** Lambdas of amplify/functions, and the files that each needs beside itself. */
export const functionWork = {
  api: ['compute'],
  authoriser: [],
  live: [],
  worker: allWork,
  render: ['engine'],
  uploads: [],
  failure: [],
  sweep: [],
}

/**
 * Bundles the code of a Lambda: its handler with all imports, in chunks loaded on demand, and its work files. The
 * AWS SDK is included, in the version that is tested, and not the one of the Lambda runtime.
 *
 * @param {keyof typeof functionWork} name
 * @param {string} folder target folder; created if missing
 */
export async function bundleFunction(name, folder) {
  const work = functionWork[name]
  if (!work) throw new Error(`There is no function ${name}.`)
  mkdirSync(folder, { recursive: true })
  // Both take jobs from a queue.
  const handler = name === 'render' ? 'worker' : name
  await build({
    ...alone,
    entryPoints: { index: `amplify/functions/${handler}/handler.ts` },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'parts/[name]-[hash]',
    // Modules of the embedded home become chunks of their own, which are never loaded here.
    splitting: true,
    external: ['sharp'],
  })
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n')
  await writeWorkFiles(folder, work)
}
