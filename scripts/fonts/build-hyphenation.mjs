/**
 * Makes the hyphenation patterns of the paper (lib/pdf/fonts/files/hyphenation-*.txt) from those of TeX that the
 * package `hyphen` carries, which react-pdf installs. Run by hand when that package is updated; the results are
 * committed. Each file has the patterns of one language and, on a second line, words that they would part wrongly.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const target = fileURLToPath(new URL('../../lib/pdf/fonts/files/', import.meta.url))
const require = createRequire(import.meta.url)
const { version } = require('hyphen/package.json')

/**
 * Languages of our labels that part words at the end of a line, and Finnish for its compounds, and the file that TeX has for them. Those of Czech and
 * Indonesian are under the GPL, that of Romanian has no licence: they are left out.
 */
const sources = {
  en: 'en-us',
  'en-gb': 'en-gb',
  de: 'de-1996',
  fr: 'fr',
  es: 'es',
  pt: 'pt',
  it: 'it',
  nl: 'nl',
  pl: 'pl',
  sv: 'sv',
  fi: 'fi',
  tr: 'tr',
  el: 'el-monoton',
  ru: 'ru',
  uk: 'uk',
}

const notices = []
for (const [language, source] of Object.entries(sources)) {
  const path = require.resolve(`hyphen/patterns/${source}.js`)
  const { patterns, exceptions } = require(path)
  writeFileSync(
    `${target}hyphenation-${language}.txt`,
    `${patterns.join(' ')}\n${exceptions.join(' ')}\n`,
  )
  // Behind the comments of the package's own wrapper.
  const text = readFileSync(path, 'utf8')
  const comments = text.slice(text.indexOf('title:') - 3).match(/^ *\/\/.*$/gm) ?? []
  const notice = comments.map((line) => line.replace(/^ *\/\/ ?/, '').trimEnd()).join('\n')
  notices.push(`== hyphenation-${language}.txt, from ${source} ==\n\n${notice}\n`)
}
const about = `Hyphenation patterns of TeX (hyph-utf8), as the npm package hyphen ${version} (ISC) carries them, converted by
scripts/fonts/build-hyphenation.mjs: patterns on the first line, exceptions on the second, nothing else changed. The
notices of their authors, file by file:
`
writeFileSync(`${target}hyphenation.licence.txt`, `${about}\n${notices.join('\n')}`)
