import { Architecture, LayerVersion } from 'aws-cdk-lib/aws-lambda'
import type { Construct } from 'constructs'
import { bundledCode } from './code'
import { nodeRuntime } from './runtime'

/**
 * Adds all fonts as a layer, for functions that render: 43 MB, 36 of them for Chinese, Japanese and Korean. Separate
 * from the code, they are uploaded to AWS only when they change.
 */
export function addFonts(scope: Construct): LayerVersion {
  return new LayerVersion(scope, 'Fonts', {
    description: 'Vitae: fonts',
    code: bundledCode('fonts'),
    compatibleRuntimes: [nodeRuntime],
    compatibleArchitectures: [Architecture.X86_64],
  })
}
