import { Architecture, LayerVersion } from 'aws-cdk-lib/aws-lambda'
import type { Construct } from 'constructs'
import { bundledCode } from './code'
import { nodeRuntime } from './runtime'

/**
 * Adds the fonts of Chinese, Japanese and Korean as a layer, for functions that render: 36 MB, unused for documents
 * in other scripts. Separate from the code, they are uploaded to AWS only when they change.
 */
export function addHanFonts(scope: Construct): LayerVersion {
  return new LayerVersion(scope, 'HanFonts', {
    description: 'Vitae: fonts of Chinese, Japanese and Korean',
    code: bundledCode('han-fonts'),
    compatibleRuntimes: [nodeRuntime],
    compatibleArchitectures: [Architecture.X86_64],
  })
}
