import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/**
 * Says which home this build is for, where nothing has said so yet: Amplify writes a file of its own
 * of this name.
 */
export function ensureOutputs() {
  const file = join(root, 'amplify_outputs.json')
  if (existsSync(file)) return
  const outputs = { version: '1', custom: { vitae: { home: 'embedded' } } }
  writeFileSync(file, `${JSON.stringify(outputs, null, 2)}\n`)
}
