import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AssetHashType, DockerImage } from 'aws-cdk-lib'
import { Code } from 'aws-cdk-lib/aws-lambda'
import type { FunctionName } from './lives'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * The code of a function, made by the script that makes every other bundle of ours (scripts/bundle): the engine
 * has to be the one of browsers, byte by byte, and goes beside the handler as it is (docs/adr/0003). A synthesis
 * without bundling (`aws:cdk:bundling-stacks: []`) does not start it.
 */
export function bundledCode(name: FunctionName | 'han-fonts'): Code {
  return Code.fromAsset(root, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Never used: Amplify's builds have no Docker, and our script needs none.
      image: DockerImage.fromRegistry('scratch'),
      // CDK takes equal options for equal bundles: without a name in them, every function gets the code of the first.
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
