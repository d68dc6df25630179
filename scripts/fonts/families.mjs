// The font packages that the files of the paper are cut from. A family takes part in `lib/pdf/fonts/registry.ts` by the
// same id.

const expo = '@expo-google-fonts'

/** Weights of a family whose bold is the usual one. */
const usual = ['400Regular', '700Bold']

/** Returns the file of a face in a package of static fonts, by weight and style. */
const googleFile = (prefix) => (weight, italic) => {
  const folder = `${weight}${italic ? '_Italic' : ''}`
  return `${folder}/${prefix}_${folder}.ttf`
}

/**
 * Describes a family.
 *
 * @param {string} id as in the registry; a reserved name may not be part of it, for it becomes the name in the PDF
 * @param {string} source package and version
 * @param {string} prefix of its files
 * @param {object} [more] `rename` where the licence reserves the name, `weights` of regular and bold, `italic: false`
 *   where it has none, `scripts` beside Latin that it draws whole, `smallCaps: true` to keep them
 */
const family = (id, source, prefix, more = {}) => ({
  id,
  package: `${expo}/${source}`,
  fileOf: googleFile(prefix),
  weights: usual,
  italic: true,
  scripts: [],
  smallCaps: false,
  wide: false,
  ...more,
})

const cyrillic = ['cyrillic']
const greekAndCyrillic = ['greek', 'cyrillic']

/** Weight and style of the folders of Lato 2, which is in no package of static fonts. */
const latoFile = (weight, italic) => {
  const stem = `lato-${weight === '400Regular' ? 'normal' : 'bold'}${italic ? '-italic' : ''}`
  return `fonts/${stem}/${stem}.woff2`
}

/**
 * Describes a family for large type that is cut from a variable font, upright only: packages of static fonts have no
 * optical sizes and widths. These packages carry each font in parts.
 *
 * @param {string} id
 * @param {string} source package and version
 * @param {string} axes the axes of its files, as their names say them
 * @param {object} place on these axes
 * @param {number[]} weights of regular and bold
 */
const displayFamily = (id, source, axes, place, weights) => ({
  id,
  package: `@fontsource-variable/${source}`,
  licence: 'LICENSE',
  partsOf: ['latin', 'latin-ext'].map(
    (part) => `files/${source.replace(/@.*/, '')}-${part}-${axes}-normal.woff2`,
  ),
  place,
  weights,
  italic: false,
  scripts: [],
})

/** Families that draw Latin, in four faces or, without an italic, in two. */
export const families = [
  family('inter', 'inter@0.4.2', 'Inter', { wide: true, scripts: greekAndCyrillic }),
  family('vitae-sans', 'source-sans-3@0.4.1', 'SourceSans3', {
    wide: true,

    rename: 'Vitae Sans',
    scripts: greekAndCyrillic,
  }),
  family('vitae-grotesk', 'ibm-plex-sans@0.4.1', 'IBMPlexSans', {
    wide: true,
    rename: 'Vitae Grotesk',
    scripts: greekAndCyrillic,
  }),
  family('tinos', 'tinos@0.4.2', 'Tinos', { wide: true, scripts: greekAndCyrillic }),
  family('eb-garamond', 'eb-garamond@0.4.3', 'EBGaramond', {
    wide: true,
    smallCaps: true,
    scripts: greekAndCyrillic,
  }),
  family('vitae-serif', 'source-serif-4@0.4.1', 'SourceSerif4', {
    wide: true,
    smallCaps: true,
    rename: 'Vitae Serif',
    scripts: greekAndCyrillic,
  }),
  family('archivo', 'archivo@0.4.2', 'Archivo'),
  displayFamily('archivo-narrow', 'archivo@5.3.0', 'wdth', { wdth: 75 }, [500, 800]),
  family('arimo', 'arimo@0.4.3', 'Arimo', { scripts: greekAndCyrillic }),
  family('atkinson-hyperlegible', 'atkinson-hyperlegible-next@0.4.1', 'AtkinsonHyperlegibleNext'),
  family('bricolage-grotesque', 'bricolage-grotesque@0.4.1', 'BricolageGrotesque', {
    weights: ['400Regular', '800ExtraBold'],
    italic: false,
  }),
  family('cormorant-garamond', 'cormorant-garamond@0.4.1', 'CormorantGaramond', {
    weights: ['500Medium', '600SemiBold'],
  }),
  family('crimson-pro', 'crimson-pro@0.4.2', 'CrimsonPro'),
  family('dm-sans', 'dm-sans@0.4.2', 'DMSans'),
  family('figtree', 'figtree@0.4.1', 'Figtree'),
  family('fraunces', 'fraunces@0.4.1', 'Fraunces', { weights: ['400Regular', '600SemiBold'] }),
  displayFamily('fraunces-display', 'fraunces@5.3.0', 'opsz', { opsz: 144 }, [400, 600]),
  family('instrument-sans', 'instrument-sans@0.4.2', 'InstrumentSans'),
  family('jost', 'jost@0.4.2', 'Jost'),
  family('libre-franklin', 'libre-franklin@0.4.2', 'LibreFranklin', {}),
  family('manrope', 'manrope@0.4.2', 'Manrope', {
    weights: ['500Medium', '800ExtraBold'],
    italic: false,
    scripts: greekAndCyrillic,
  }),
  family('montserrat', 'montserrat@0.4.2', 'Montserrat', {}),
  family('newsreader', 'newsreader@0.4.1', 'Newsreader'),
  displayFamily('newsreader-display', 'newsreader@5.3.0', 'opsz', { opsz: 72 }, [400, 700]),
  family('noto-serif', 'noto-serif@0.4.2', 'NotoSerif', {
    scripts: greekAndCyrillic,
  }),
  family('nunito-sans', 'nunito-sans@0.4.2', 'NunitoSans', {
    weights: ['400Regular', '800ExtraBold'],
    scripts: cyrillic,
  }),
  family('open-sans', 'open-sans@0.4.2', 'OpenSans', { scripts: greekAndCyrillic }),
  family('outfit', 'outfit@0.4.3', 'Outfit', { italic: false }),
  family('public-sans', 'public-sans@0.4.2', 'PublicSans'),
  family('roboto', 'roboto@0.4.3', 'Roboto', { scripts: greekAndCyrillic }),
  family('spectral', 'spectral@0.4.1', 'Spectral', { smallCaps: true, scripts: cyrillic }),
  family('spectral-light', 'spectral@0.4.1', 'Spectral', {
    weights: ['300Light', '500Medium'],
    italic: false,
  }),
  family('vitae-baskerville', 'libre-baskerville@0.4.3', 'LibreBaskerville', {
    rename: 'Vitae Baskerville',
  }),
  family('vitae-brush', 'lora@0.4.2', 'Lora', { rename: 'Vitae Brush' }),
  family('vitae-didone', 'playfair-display@0.4.2', 'PlayfairDisplay', {
    rename: 'Vitae Didone',
  }),
  family('vitae-mono', 'ibm-plex-mono@0.4.1', 'IBMPlexMono', {
    rename: 'Vitae Mono',
    scripts: cyrillic,
  }),
  family('vitae-office', 'carlito@0.4.1', 'Carlito', {
    rename: 'Vitae Office',
  }),
  {
    ...family('vitae-reader', 'merriweather@0.4.2', 'Merriweather', {
      rename: 'Vitae Reader',
    }),
    // Version 2: the kerning of the later one takes 400 kB a face.
    files: 'merriweather-2@npm:@expo-google-fonts/merriweather@0.2.3',
    fileOf: (weight, italic) => `Merriweather_${weight}${italic ? '_Italic' : ''}.ttf`,
    copyright:
      'Copyright 2016 The Merriweather Project Authors (https://github.com/EbenSorkin/Merriweather), with Reserved Font Name "Merriweather".',
  },
  {
    ...family('vitae-summer', 'lato@0.4.1', 'Lato', {
      rename: 'Vitae Summer',
    }),
    // Version 2 has all of Latin, Greek and Cyrillic; that of Google Fonts lacks Czech. The licence is the same.
    files: 'lato-font@3.0.0',
    fileOf: latoFile,
  },
  family('work-sans', 'work-sans@0.4.2', 'WorkSans'),
]

const upright = { italic: false }

/**
 * Families of one other script, with everything that their shaping needs: without it Arabic does not join and
 * Devanagari does not form its conjuncts.
 */
export const scriptFamilies = [
  {
    ...family('noto-sans-hebrew', 'noto-sans-hebrew@0.4.1', 'NotoSansHebrew', upright),
    script: 'hebrew',
  },
  {
    ...family('vitae-arabic', 'ibm-plex-sans-arabic@0.4.2', 'IBMPlexSansArabic', upright),
    script: 'arabic',
    rename: 'Vitae Arabic',
  },
  {
    ...family('noto-sans-devanagari', 'noto-sans-devanagari@0.4.1', 'NotoSansDevanagari', upright),
    script: 'devanagari',
  },
  {
    ...family('noto-sans-thai', 'noto-sans-thai@0.4.2', 'NotoSansThai', upright),
    script: 'thai',
  },
  // One weight, upright: each sign takes 460 bytes.
  {
    ...family('noto-emoji', 'noto-emoji@0.4.7', 'NotoEmoji', {
      ...upright,
      weights: ['400Regular'],
    }),
    script: 'emoji',
  },
]
