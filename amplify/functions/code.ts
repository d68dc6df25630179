import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AssetHashType, DockerImage } from 'aws-cdk-lib'
import { Code } from 'aws-cdk-lib/aws-lambda'
import type { FunctionName } from './lives'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Returns the code of a function, built by the script of all other bundles (scripts/bundle): the engine has to be
 * the same as in browsers, byte by byte, and is a file beside the handler (ADR one-pdf-engine). A synthesis without
 * bundling (`aws:cdk:bundling-stacks: []`) does not run it.
 */
export function bundledCode(name: FunctionName | 'fonts'): Code {
  return Code.fromAsset(root, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Never used: Amplify's builds have no Docker, and our script needs none.
      image: DockerImage.fromRegistry('scratch'),
      // CDK reuses a bundle with equal options: without a name in them, every function would get the code of the first.
      command: [name],
      local: {
        tryBundle(folder) {
          const script = join(root, 'scripts', 'bundle-function.mjs')
          const { status } = spawnSync(process.execPath, [script, name, folder], {
            stdio: 'inherit',
          })
          if (status !== 0) throw new Error(`${name} could not be bundled.`)
          return true
        },
      },
    },
  })
}
