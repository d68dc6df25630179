/**
 * Makes the font files of the paper (lib/pdf/fonts/files) from the complete static TTFs that the font packages
 * carry. Run by hand when a family is added or updated; the results are committed.
 *
 *   mkdir fonts && cd fonts && npm init -y
 *   npm install subset-font@2 @expo-google-fonts/inter @expo-google-fonts/source-sans-3 \
 *     @expo-google-fonts/ibm-plex-sans @expo-google-fonts/tinos @expo-google-fonts/eb-garamond \
 *     @expo-google-fonts/source-serif-4 @expo-google-fonts/noto-sans-hebrew \
 *     @expo-google-fonts/ibm-plex-sans-arabic @expo-google-fonts/noto-sans-devanagari \
 *     @expo-google-fonts/noto-sans-thai
 *   node <project>/scripts/fonts/build-fonts.mjs .
 *
 * Changes to a face, and the reasons:
 * - latin, latin-extended and Vietnamese in one file: a second file of the same family would be
 *   embedded again at each switch between them; Greek, Cyrillic and the other scripts in files of
 *   their own, which are loaded only for texts in these scripts;
 * - of the layout features only kern, mark, mkmk, ccmp and locl are retained where a script needs no more:
 *   ligatures and contextual alternates hide the typed characters from readers of the text layer, and calt
 *   alone is a quarter of shaping;
 * - hinting is dropped: the paper is printed or painted at any zoom;
 * - where the licence reserves the font's name (OFL 1.1, condition 3) every name inside is replaced.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { charactersByScript } from './ranges.mjs'
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

/** Faces that a script without italics has. */
const uprightFaces = faces.filter(({ id }) => !id.includes('italic'))

/**
 * Scripts of their own family, with everything that their shaping needs: without it Arabic does not
 * join and Devanagari does not form its conjuncts.
 */
const scriptFamilies = [
  {
    id: 'noto-sans-hebrew',
    script: 'hebrew',
    source: 'noto-sans-hebrew',
    prefix: 'NotoSansHebrew',
  },
  {
    id: 'vitae-arabic',
    script: 'arabic',
    source: 'ibm-plex-sans-arabic',
    prefix: 'IBMPlexSansArabic',
    rename: 'Vitae Arabic',
  },
  {
    id: 'noto-sans-devanagari',
    script: 'devanagari',
    source: 'noto-sans-devanagari',
    prefix: 'NotoSansDevanagari',
  },
  { id: 'noto-sans-thai', script: 'thai', source: 'noto-sans-thai', prefix: 'NotoSansThai' },
]

const simpleFeatures = ['kern', 'mark', 'mkmk', 'ccmp', 'locl']
const shapingFeatures = [
  ...simpleFeatures,
  ...['isol', 'init', 'medi', 'fina', 'rlig', 'curs'],
  ...['nukt', 'akhn', 'rphf', 'rkrf', 'pref', 'blwf', 'half', 'abvf', 'pstf', 'vatu', 'cjct'],
  ...['pres', 'abvs', 'blws', 'psts', 'haln', 'dist', 'abvm', 'blwm'],
]

/** Every file to make: of which family, with which characters. */
const jobs = [
  ...families.flatMap((family) =>
    ['latin', 'greek', 'cyrillic'].map((script) => ({
      ...family,
      script,
      id: script === 'latin' ? family.id : `${family.id}-${script}`,
      faces,
      features: simpleFeatures,
      ...(family.rename && script !== 'latin'
        ? { rename: `${family.rename} ${script === 'greek' ? 'Greek' : 'Cyrillic'}` }
        : {}),
    })),
  ),
  ...scriptFamilies.map((family) => ({
    ...family,
    faces: uprightFaces,
    features: family.script === 'hebrew' ? simpleFeatures : shapingFeatures,
  })),
]

async function main() {
  const packages = resolve(process.argv[2] ?? '.')
  const { resolve: find } = createRequire(pathToFileURL(join(packages, 'package.json')))
  const { default: subsetFont } = await import(pathToFileURL(find('subset-font')).href)
  mkdirSync(target, { recursive: true })
  let total = 0
  for (const job of jobs) {
    const folder = join(packages, 'node_modules', '@expo-google-fonts', job.source)
    for (const face of job.faces) {
      const file = join(folder, face.source, `${job.prefix}_${face.source}.ttf`)
      const subset = await subsetFont(readFileSync(file), charactersByScript[job.script], {
        targetFormat: 'truetype',
        keepFeatures: job.features,
        noHinting: true,
        dropTables: ['DSIG', 'gasp', 'STAT', 'meta'],
        // Copyright, names, version, trademark, maker, designer, licence and its address.
        preserveNameIds: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 14],
      })
      const named = job.rename ? renameFont(subset, job.rename, face.style) : subset
      const name = `${job.id}-${face.id}.ttf`
      writeFileSync(join(target, name), named)
      total += named.length
      console.log(`${name} ${named.length} bytes`)
    }
    if (job.script === 'greek' || job.script === 'cyrillic') continue
    // Windows line ends in some of them would differ from what a checkout gives back.
    const licence = readFileSync(join(folder, 'LICENSE_FONT'), 'utf8').replace(/\r\n/g, '\n')
    writeFileSync(join(target, `${job.id}.licence.txt`), licence)
  }
  console.log(`${total} bytes in all`)
}

await main()
