/**
 * Makes the font files of the paper (lib/pdf/fonts/files) from the complete static TTFs that the
 * font packages carry. Run by hand when a family is added or updated; the results are committed.
 *
 *   mkdir fonts && cd fonts && npm init -y
 *   npm install subset-font@2 @expo-google-fonts/inter @expo-google-fonts/source-sans-3 \
 *     @expo-google-fonts/ibm-plex-sans @expo-google-fonts/tinos @expo-google-fonts/eb-garamond \
 *     @expo-google-fonts/source-serif-4
 *   node <project>/scripts/fonts/build-fonts.mjs .
 *
 * What it does to a face, and why:
 * - latin, latin-extended and Vietnamese in one file: a second file of the same family would be
 *   embedded again at each switch between them;
 * - only kern, mark, mkmk, ccmp and locl are kept: ligatures and contextual alternates hide the
 *   typed characters from whoever reads the text layer, and calt alone is a quarter of shaping;
 * - hinting is dropped: the paper is printed or painted at any zoom;
 * - where the licence reserves the font's name (OFL 1.1, condition 3) every name inside is replaced.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { renameFont } from './rename-font.mjs'

const target = fileURLToPath(new URL('../../lib/pdf/fonts/files/', import.meta.url))

/** `rename` where the licence reserves the name. */
const families = [
  { id: 'inter', source: 'inter', prefix: 'Inter' },
  { id: 'vitae-sans', source: 'source-sans-3', prefix: 'SourceSans3', rename: 'Vitae Sans' },
  { id: 'vitae-grotesk', source: 'ibm-plex-sans', prefix: 'IBMPlexSans', rename: 'Vitae Grotesk' },
  { id: 'tinos', source: 'tinos', prefix: 'Tinos' },
  { id: 'eb-garamond', source: 'eb-garamond', prefix: 'EBGaramond' },
  { id: 'vitae-serif', source: 'source-serif-4', prefix: 'SourceSerif4', rename: 'Vitae Serif' },
]

const faces = [
  { id: 'regular', source: '400Regular', style: 'Regular' },
  { id: 'italic', source: '400Regular_Italic', style: 'Italic' },
  { id: 'bold', source: '700Bold', style: 'Bold' },
  { id: 'bold-italic', source: '700Bold_Italic', style: 'Bold Italic' },
]

/**
 * Latin, the letters that European, Turkish, Vietnamese and Romanised names use, the signs of text
 * and a few that people put before a line. Phonetic alphabets and historic letters stay out.
 */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  // Azerbaijani, florin, Vietnamese horns, digraphs, Pinyin, Skolt Sami, Romanian, Livonian.
  ...[
    [0x18f, 0x192],
    [0x1a0, 0x1a1],
    [0x1af, 0x1b0],
    [0x1c4, 0x1dc],
    [0x1e4, 0x1ed],
    [0x1fa, 0x1ff],
  ],
  ...[
    [0x200, 0x21b],
    [0x22a, 0x233],
    [0x237, 0x237],
  ],
  // Hausa, Ewe, Fula and Azerbaijani in small letters.
  ...[
    [0x253, 0x254],
    [0x256, 0x257],
    [0x259, 0x259],
    [0x25b, 0x25b],
    [0x263, 0x263],
    [0x272, 0x272],
  ],
  ...[
    [0x2bb, 0x2bc],
    [0x2c6, 0x2c7],
    [0x2d8, 0x2dd],
  ],
  ...[
    [0x300, 0x304],
    [0x306, 0x30c],
    [0x31b, 0x31b],
    [0x323, 0x328],
    [0x331, 0x331],
  ],
  // Dotted, underlined and Welsh letters; capital sharp s; Vietnamese.
  ...[
    [0x1e02, 0x1e03],
    [0x1e0a, 0x1e0f],
    [0x1e1e, 0x1e25],
    [0x1e32, 0x1e37],
    [0x1e40, 0x1e49],
  ],
  ...[
    [0x1e56, 0x1e57],
    [0x1e5a, 0x1e63],
    [0x1e6a, 0x1e6f],
    [0x1e80, 0x1e85],
    [0x1e92, 0x1e93],
  ],
  ...[
    [0x1e9e, 0x1e9e],
    [0x1ea0, 0x1ef9],
  ],
  [0x2000, 0x206f],
  ...[
    [0x2070, 0x208e],
    [0x20a0, 0x20c0],
  ],
  ...[
    [0x2105, 0x2105],
    [0x2113, 0x2113],
    [0x2116, 0x2117],
    [0x2120, 0x2122],
    [0x2126, 0x2126],
  ],
  ...[
    [0x212e, 0x212e],
    [0x2153, 0x2154],
    [0x215b, 0x215e],
    [0x2190, 0x2193],
  ],
  ...[
    [0x2202, 0x2202],
    [0x2206, 0x2206],
    [0x220f, 0x221a],
    [0x221e, 0x221e],
    [0x222b, 0x222b],
  ],
  ...[
    [0x2248, 0x2248],
    [0x2260, 0x2265],
  ],
  ...[
    [0x25a0, 0x25a1],
    [0x25aa, 0x25ab],
    [0x25b2, 0x25b6],
    [0x25ba, 0x25c6],
    [0x25ca, 0x25cb],
  ],
  ...[
    [0x25cf, 0x25cf],
    [0x25e6, 0x25e6],
    [0x2605, 0x2606],
    [0x2713, 0x2714],
    [0xfffd, 0xfffd],
  ],
]

const characters = ranges
  .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
  .map((code) => String.fromCodePoint(code))
  .join('')

async function main() {
  const packages = resolve(process.argv[2] ?? '.')
  const { resolve: find } = createRequire(pathToFileURL(join(packages, 'package.json')))
  const { default: subsetFont } = await import(pathToFileURL(find('subset-font')).href)
  mkdirSync(target, { recursive: true })
  let total = 0
  for (const family of families) {
    const folder = join(packages, 'node_modules', '@expo-google-fonts', family.source)
    for (const face of faces) {
      const file = join(folder, face.source, `${family.prefix}_${face.source}.ttf`)
      const subset = await subsetFont(readFileSync(file), characters, {
        targetFormat: 'truetype',
        keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl'],
        noHinting: true,
        dropTables: ['DSIG', 'gasp', 'STAT', 'meta'],
        // Copyright, names, version, trademark, maker, designer, licence and its address.
        preserveNameIds: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 14],
      })
      const named = family.rename ? renameFont(subset, family.rename, face.style) : subset
      const name = `${family.id}-${face.id}.ttf`
      writeFileSync(join(target, name), named)
      total += named.length
      console.log(`${name} ${named.length} bytes`)
    }
    // Windows line ends in some of them would differ from what a checkout gives back.
    const licence = readFileSync(join(folder, 'LICENSE_FONT'), 'utf8').replace(/\r\n/g, '\n')
    writeFileSync(join(target, `${family.id}.licence.txt`), licence)
  }
  console.log(`${total} bytes in all`)
}

await main()
