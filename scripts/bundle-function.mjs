// `node scripts/bundle-function.mjs NAME FOLDER`: the code of one Lambda (amplify/functions), or with the name
// `fonts` the layer of fonts that is put under them. Called by the synthesis of the backend.
import { requireNode } from './support/node-version.mjs'

requireNode()

const [name = '', folder = ''] = process.argv.slice(2)
if (!folder) {
  console.error('Say which function, and the folder that it is put into.')
  process.exit(2)
}
if (name === 'fonts') {
  const { allFonts, writeWorkFiles } = await import('./bundle/work-files.mjs')
  await writeWorkFiles(folder, allFonts)
} else {
  const { bundleFunction } = await import('./bundle/functions.mjs')
  await bundleFunction(name, folder)
}
