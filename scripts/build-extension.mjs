// `npm run build:extension`: bundles the browser extension for Chromium and for Firefox, packs both, and prints what
// they may do.
import { requireNode } from './support/node-version.mjs'

requireNode()

const { buildExtension } = await import('./bundle/extension.mjs')
for (const { family, folder, file, bytes, manifest } of await buildExtension()) {
  const { permissions, optional_host_permissions: optional } = manifest
  console.log(`${family}: ${folder}, packed ${file} (${Math.ceil(bytes / 1000)} kB)`)
  console.log(`  at install:  ${permissions.join(', ')}`)
  console.log(`  when asked:  ${optional.join(', ')} (the origin of one frame at a time)`)
}
