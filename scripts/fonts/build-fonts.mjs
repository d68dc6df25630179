/**
 * Makes the font files of the paper (lib/pdf/fonts/files) from the complete static TTFs that the font packages
 * carry. Run by hand when a family is added or updated; the results are committed.
 *
 *   mkdir fonts && cd fonts && npm init -y
 *   node <project>/scripts/fonts/build-fonts.mjs     # prints the command that installs the packages: run it
 *   node <project>/scripts/fonts/build-fonts.mjs .
 *
 * Changes to a face, and the reasons:
 * - latin, latin-extended and Vietnamese in one file: a second file of the same family would be
 *   embedded again at each switch between them; Greek, Cyrillic and the other scripts in files of
 *   their own, which are loaded only for texts in these scripts;
 * - of the layout features only kern, mark, mkmk, ccmp and locl are retained where a script needs no more, and
 *   those for small capitals and figures that a style can ask for: ligatures and contextual alternates hide the
 *   typed characters from readers of the text layer, and calt alone is a quarter of shaping;
 * - hinting is dropped: the paper is printed or painted at any zoom;
 * - where the licence reserves the font's name (OFL 1.1, condition 3) every name inside is replaced.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { families, scriptFamilies } from './families.mjs'
import { figureFeatures, shapingFeatures, simpleFeatures, smallCapFeatures } from './features.mjs'
import { mergeFonts } from './merge-fonts.mjs'
import { charactersByScript } from './ranges.mjs'
import { renameFont } from './rename-font.mjs'

const target = fileURLToPath(new URL('../../lib/pdf/fonts/files/', import.meta.url))

const faces = [
  { id: 'regular', bold: false, italic: false, style: 'Regular' },
  { id: 'italic', bold: false, italic: true, style: 'Italic' },
  { id: 'bold', bold: true, italic: false, style: 'Bold' },
  { id: 'bold-italic', bold: true, italic: true, style: 'Bold Italic' },
]

/** Features of a script; emoji are drawn one by one, without the signs that sequences of them form. */
const featuresOf = (script) => ({ hebrew: simpleFeatures, emoji: [] })[script] ?? shapingFeatures

const modernCharacters = {
  latin: 'modernLatin',
  greek: 'modernGreek',
  cyrillic: 'modernCyrillic',
}

const scriptNames = { greek: 'Greek', cyrillic: 'Cyrillic' }

/** Every kind of file to make: of which family, with which characters. */
const jobs = [
  ...families.flatMap((family) =>
    ['latin', ...family.scripts].map((script) => ({
      ...family,
      script,
      characters: family.partsOf ? 'displayLatin' : family.wide ? script : modernCharacters[script],
      id: script === 'latin' ? family.id : `${family.id}-${script}`,
      features: [
        ...simpleFeatures,
        ...figureFeatures,
        ...(family.smallCaps ? smallCapFeatures : []),
      ],
      ...(family.rename && script !== 'latin'
        ? { rename: `${family.rename} ${scriptNames[script]}` }
        : {}),
    })),
  ),
  ...scriptFamilies.map((family) => ({
    ...family,
    characters: family.script,
    features: featuresOf(family.script),
  })),
]

/** Returns the command that installs what the files are cut from. */
function installCommand() {
  const packages = [...families, ...scriptFamilies].flatMap((family) =>
    family.files ? [family.package, family.files] : [family.package],
  )
  return `npm install --save-exact subset-font@2.9.0 fontkit@2.0.4 ${[...new Set(packages)].join(' ')}`
}

/** Returns the folder of an installed package, whose name has its version behind it. */
const folderOf = (root, pinned) =>
  join(root, 'node_modules', pinned.replace(/@npm:.*|@[^@/]*$/, ''))

async function main() {
  const [given] = process.argv.slice(2)
  if (!given) {
    console.log(installCommand())
    return
  }
  const root = resolve(given)
  const { resolve: find } = createRequire(pathToFileURL(join(root, 'package.json')))
  const { default: subsetFont } = await import(pathToFileURL(find('subset-font')).href)
  const { default: fontkit } = await import(pathToFileURL(find('fontkit')).href)
  const readCharacters = (font) => {
    const read = fontkit.create(font)
    return read.characterSet.map((code) => [code, read.glyphForCodePoint(code).id])
  }
  mkdirSync(target, { recursive: true })
  const bytes = new Map()
  for (const job of jobs) {
    for (const face of faces.filter(({ italic }) => job.italic || !italic)) {
      const weight = job.weights[face.bold ? 1 : 0]
      if (!weight) continue
      const cut = (source, variationAxes) =>
        subsetFont(
          readFileSync(join(folderOf(root, job.files ?? job.package), source)),
          charactersByScript[job.characters],
          {
            targetFormat: 'truetype',
            keepFeatures: job.features,
            noHinting: true,
            dropTables: ['DSIG', 'gasp', 'STAT', 'meta'],
            // Copyright, names, version and the address of the licence; the licence is a file of its own.
            preserveNameIds: [0, 1, 2, 3, 4, 5, 6, 14],
            ...(variationAxes ? { variationAxes } : {}),
          },
        )
      const subset = job.partsOf
        ? mergeFonts(
            ...(await Promise.all(
              job.partsOf.map((part) => cut(part, { ...job.place, wght: weight })),
            )),
            readCharacters,
          )
        : await cut(job.fileOf(weight, face.italic))
      const named = job.rename ? renameFont(subset, job.rename, face.style) : subset
      writeFileSync(join(target, `${job.id}-${face.id}.ttf`), named)
      bytes.set(job.id, (bytes.get(job.id) ?? 0) + named.length)
    }
    console.log(`${job.id}: ${bytes.get(job.id)} bytes`)
    if (job.script in scriptNames) continue
    // Windows line ends in some of them would differ from what a checkout gives back.
    const licence = readFileSync(
      join(folderOf(root, job.package), job.licence ?? 'LICENSE_FONT'),
      'utf8',
    )
    const own = job.copyright ? licence.replace(/^Copyright.*/, job.copyright) : licence
    writeFileSync(join(target, `${job.id}.licence.txt`), own.replace(/\r\n/g, '\n'))
  }
  console.log(`${[...bytes.values()].reduce((sum, one) => sum + one, 0)} bytes in all`)
}

await main()
