const { dirname, join, relative } = require('node:path')

const registry = join(__dirname, '..', 'lib', 'messages', 'react-aria-messages.ts')

/**
 * Bundler loader: React Aria carries its own messages in 34 languages in the code of each part (about 23 kB, gzipped).
 * Its lists of languages become one that has English and finds the others where our own messages are: they come with
 * the language of the page (scripts/bundle/interface-messages.mjs).
 */
module.exports = function keepLocales(source) {
  const english = /from "([^"]*\/)?en-US\.mjs"/.exec(source)
  const part = /\/([a-z]+)\/intlStrings\.mjs$/.exec(this.resourcePath)?.[1]
  if (!english || !part) return source
  // The bundler resolves no absolute path.
  const path = relative(dirname(this.resourcePath), registry).split('\\').join('/')
  return `import { reactAriaMessages } from '${path}'
import english ${english[0]}
export default reactAriaMessages('${part}', english)`
}
