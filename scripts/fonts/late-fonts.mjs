// Makes the fonts that are too large or too rarely needed to be committed when the engine is bundled: Chinese, Japanese
// and Korean in slices of characters that are often used together, a font for each of fourteen further scripts, and the
// Latin letters of African languages. The packages carry variable fonts; browser and server share the static TrueType
// files made of them. Made once for the packages that are installed, and cached in dist.
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import PDFDocument from 'pdfkit'
import { root } from '../support/root.mjs'
import { shapingFeatures, simpleFeatures } from './features.mjs'
import { mergeFonts } from './merge-fonts.mjs'

/** Target folder. */
export const lateFolder = join(root, 'dist', 'late-fonts')

const upright = { regular: ['normal', 400], bold: ['normal', 700] }
const italic = { italic: ['italic', 400], 'bold-italic': ['italic', 700] }

const hanFonts = ['noto-sans-sc', 'noto-sans-tc', 'noto-sans-jp', 'noto-sans-kr']
/** Fonts of one script each, by the end of their names. */
const scripts = [
  ...['armenian', 'bengali', 'ethiopic', 'georgian', 'gujarati', 'gurmukhi', 'kannada', 'khmer'],
  ...['lao', 'malayalam', 'oriya', 'sinhala', 'tamil', 'telugu'],
]
const latinFonts = ['noto-sans', 'noto-serif']

/** Names of all fonts. */
export const lateFonts = [
  ...hanFonts,
  ...scripts.map((script) => `noto-sans-${script}`),
  ...latinFonts,
]

/** Returns true for a file of a Chinese, Japanese or Korean font: together they are seven times as large as all others. */
export const isHanFile = (name) =>
  hanFonts.some((font) => name.startsWith(`${font}-`) || name.startsWith(`${font}.`))

/** Latin letters beyond those of Europe and Vietnam, with the marks that may stand on them. */
const africanLatin =
  'U+0180-02AF,U+0300-0304,U+0308-0309,U+0323,U+0329,U+1E00-1E9F,U+2C60-2C7F,U+A720-A7FF'

const require = createRequire(import.meta.url)
const shortHash = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 12)
const folderOf = (font) => dirname(require.resolve(`@fontsource-variable/${font}/package.json`))

/** Characters below this are in every other font, each in the style of its own text. */
const firstHanCode = 0x2070

/** Parses the ranges of code points of a list such as `U+4e00-4e03,U+4e05`, from a first code point on. */
function stretchesOf(list, first = 0) {
  return list.split(',').flatMap((range) => {
    const [from, to = from] = range
      .replace('U+', '')
      .split('-')
      .map((code) => Number.parseInt(code, 16))
    return to < first ? [] : [[Math.max(from, first), to]]
  })
}

const characters = (stretches) =>
  stretches
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
    .map((code) => String.fromCodePoint(code))
    .join('')

/** Code points in stretches, each as `4e00` or `4e00-4e03`. */
function written(codes) {
  const stretches = []
  for (const code of codes.toSorted((a, b) => a - b)) {
    const last = stretches.at(-1)
    if (last?.at(-1) === code - 1) last[1] = code
    else stretches.push([code])
  }
  return stretches.map((ends) => ends.map((code) => code.toString(16)).join('-')).join(',')
}

const openFont = (bytes) =>
  new PDFDocument({ autoFirstPage: false, font: null }).font(bytes)._font.font

/** Returns pairs of character and glyph. */
const readCharacters = (bytes) => {
  const font = openFont(bytes)
  return font.characterSet.map((code) => [code, font.glyphForCodePoint(code).id])
}

/** Returns a fingerprint of all inputs of the files. */
function stampOf() {
  const versions = [...lateFonts.map((font) => `@fontsource-variable/${font}`), 'subset-font'].map(
    (name) => `${name} ${readPackage(name).version}`,
  )
  return [...versions, shortHash(readFileSync(fileURLToPath(import.meta.url)))].join('\n')
}

function readPackage(name) {
  // subset-font does not export its package.json.
  const from =
    name === 'subset-font' ? require.resolve(name) : join(folderOf(name.split('/')[1]), 'x')
  return JSON.parse(readFileSync(join(dirname(from), 'package.json'), 'utf8'))
}

const readRanges = (font) => JSON.parse(readFileSync(join(folderOf(font), 'unicode.json'), 'utf8'))

/**
 * Returns what to make of a font: slices with their name, the parts of the package that they are cut from, their
 * stretches of code points, styles and layout features.
 */
function slicesOf(font) {
  const script = scripts.find((one) => font === `noto-sans-${one}`)
  if (script) {
    const stretches = stretchesOf(readRanges(font)[script])
    return [{ name: font, parts: [script], stretches, styles: upright, features: shapingFeatures }]
  }
  if (latinFonts.includes(font)) {
    const parts = ['latin-ext', 'vietnamese']
    const styles = { ...upright, ...italic }
    return [
      { name: font, parts, stretches: stretchesOf(africanLatin), styles, features: simpleFeatures },
    ]
  }
  return Object.entries(readRanges(font)).flatMap(([key, ranges]) => {
    const number = /^\[(\d+)\]$/.exec(key)?.[1]
    const stretches = number === undefined ? [] : stretchesOf(ranges, firstHanCode)
    if (stretches.length === 0) return []
    return [
      { name: `${font}-${number}`, parts: [number], stretches, styles: upright, features: [] },
    ]
  })
}

async function makeSlice(subsetFont, folder, font, { name, parts, stretches, styles, features }) {
  const text = characters(stretches)
  const slice = {}
  // The packages claim more than some slices contain (Traditional Chinese lists 软, which it lacks): the next font in
  // line would never be tried.
  let drawn = Array.from(text, (one) => one.codePointAt(0))
  for (const [style, [slant, wght]] of Object.entries(styles)) {
    const cut = await Promise.all(
      parts.map((part) =>
        subsetFont(
          readFileSync(join(folderOf(font), 'files', `${font}-${part}-wght-${slant}.woff2`)),
          text,
          {
            targetFormat: 'truetype',
            variationAxes: { wght },
            keepFeatures: features,
            noHinting: true,
            dropTables: ['DSIG', 'gasp', 'STAT', 'meta', 'vhea', 'vmtx', 'VORG', 'BASE'],
          },
        ),
      ),
    )
    const bytes = cut.length > 1 ? mergeFonts(...cut, readCharacters) : cut[0]
    slice[style] = `${name}-${style}.${shortHash(bytes)}.ttf`
    writeFileSync(join(folder, slice[style]), bytes)
    const contained = new Set(openFont(bytes).characterSet)
    drawn = drawn.filter((code) => contained.has(code))
  }
  return { ranges: written(drawn), ...slice }
}

async function makeFonts(folder) {
  const { default: subsetFont } = await import('subset-font')
  for (const font of lateFonts) {
    const slices = []
    for (const slice of slicesOf(font)) {
      slices.push(await makeSlice(subsetFont, folder, font, slice))
    }
    writeFileSync(join(folder, `${font}.slices.json`), JSON.stringify(slices))
    const licence = readFileSync(join(folderOf(font), 'LICENSE'))
    writeFileSync(join(folder, `${font}.licence.txt`), licence)
  }
}

const stampFile = join(lateFolder, 'stamp.txt')
const isMade = (stamp) => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp

/** Makes the files, unless they exist. Takes some ten seconds. */
export async function ensureLateFonts() {
  const stamp = stampOf()
  if (!isMade(stamp)) {
    // Made in a temporary folder and renamed: another process may do the same at this moment.
    const folder = `${lateFolder}.${process.pid}`
    mkdirSync(folder, { recursive: true })
    await makeFonts(folder)
    writeFileSync(join(folder, 'stamp.txt'), stamp)
    if (isMade(stamp)) rmSync(folder, { recursive: true })
    else {
      rmSync(lateFolder, { recursive: true, force: true })
      renameSync(folder, lateFolder)
    }
  }
  // The check whether the bundle is newer than its sources reads the time of this file, too.
  const now = new Date()
  utimesSync(stampFile, now, now)
}

/** Returns the files of all slices, and the tables that list them. */
export function lateFiles() {
  return readdirSync(lateFolder).filter((name) => /\.(ttf|slices\.json)$/.test(name))
}
