import { Architecture, LayerVersion } from 'aws-cdk-lib/aws-lambda'
import type { Construct } from 'constructs'
import { bundledCode } from './code'
import { nodeRuntime } from './runtime'

/**
 * The fonts of Chinese, Japanese and Korean, for functions that draw: 36 MB, of which a document in another script
 * needs nothing. Apart from the code, they are sent to AWS again only when they change.
 */
export function addHanFonts(scope: Construct): LayerVersion {
  return new LayerVersion(scope, 'HanFonts', {
    description: 'Vitae: fonts of Chinese, Japanese and Korean',
    code: bundledCode('han-fonts'),
    compatibleRuntimes: [nodeRuntime],
    compatibleArchitectures: [Architecture.X86_64],
  })
}
