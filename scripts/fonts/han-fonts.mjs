// Makes the fonts of Chinese, Japanese and Korean when the engine is bundled: they are too large to be committed. Noto
// Sans comes as a variable font in slices of characters that are often used together; each slice becomes two static
// TrueType files, regular and bold, that browser and server share. Made once for the packages that are installed, and
// cached in dist.
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

/** Target folder. */
export const hanFolder = join(root, 'dist', 'han-fonts')

const fonts = ['noto-sans-sc', 'noto-sans-tc', 'noto-sans-jp', 'noto-sans-kr']
const weights = { regular: 400, bold: 700 }
const require = createRequire(import.meta.url)
const shortHash = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 12)
const folderOf = (font) => dirname(require.resolve(`@fontsource-variable/${font}/package.json`))

/** Characters below this are in every other font, each in the style of its own text. */
const firstCode = 0x2070

/** Parses the ranges of code points of a list such as `U+4e00-4e03,U+4e05`, as far as a slice contains them. */
function stretchesOf(list) {
  return list.split(',').flatMap((range) => {
    const [from, to = from] = range
      .replace('U+', '')
      .split('-')
      .map((code) => Number.parseInt(code, 16))
    return to < firstCode ? [] : [[Math.max(from, firstCode), to]]
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

/**
 * Returns the characters that a file really contains. The packages claim more for some slices (Traditional Chinese
 * lists 软, which it lacks): the next font in line would never be tried.
 */
function drawnBy(bytes) {
  const { characterSet } = new PDFDocument({ autoFirstPage: false, font: null }).font(bytes)._font
    .font
  return characterSet.filter((code) => code >= firstCode)
}

/** Returns a fingerprint of all inputs of the files. */
function stampOf() {
  const versions = [...fonts.map((font) => `@fontsource-variable/${font}`), 'subset-font'].map(
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

/** The slices of a font: their numbers and stretches of code points. */
function slicesOf(font) {
  const unicode = JSON.parse(readFileSync(join(folderOf(font), 'unicode.json'), 'utf8'))
  return Object.entries(unicode).flatMap(([key, ranges]) => {
    const number = /^\[(\d+)\]$/.exec(key)?.[1]
    const stretches = number === undefined ? [] : stretchesOf(ranges)
    return stretches.length === 0 ? [] : [{ number, stretches }]
  })
}

async function makeSlice(subsetFont, folder, font, { number, stretches }) {
  const source = readFileSync(join(folderOf(font), 'files', `${font}-${number}-wght-normal.woff2`))
  const text = characters(stretches)
  const slice = {}
  const drawn = []
  for (const [name, wght] of Object.entries(weights)) {
    const bytes = await subsetFont(source, text, {
      targetFormat: 'truetype',
      variationAxes: { wght },
      keepFeatures: [],
      noHinting: true,
      dropTables: ['DSIG', 'gasp', 'STAT', 'meta', 'vhea', 'vmtx', 'VORG', 'BASE'],
    })
    slice[name] = `${font}-${number}-${name}.${shortHash(bytes)}.ttf`
    writeFileSync(join(folder, slice[name]), bytes)
    drawn.push(new Set(drawnBy(bytes)))
  }
  const [regular, bold] = drawn
  return { ranges: written([...regular].filter((code) => bold.has(code))), ...slice }
}

async function makeFonts(folder) {
  const { default: subsetFont } = await import('subset-font')
  for (const font of fonts) {
    const slices = []
    for (const slice of slicesOf(font)) {
      slices.push(await makeSlice(subsetFont, folder, font, slice))
    }
    writeFileSync(join(folder, `${font}.slices.json`), JSON.stringify(slices))
    const licence = readFileSync(join(folderOf(font), 'LICENSE'))
    writeFileSync(join(folder, `${font}.licence.txt`), licence)
  }
}

const stampFile = join(hanFolder, 'stamp.txt')
const isMade = (stamp) => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp

/** Makes the files, unless they exist. Takes some ten seconds. */
export async function ensureHanFonts() {
  const stamp = stampOf()
  if (!isMade(stamp)) {
    // Made in a temporary folder and renamed: another process may do the same at this moment.
    const folder = `${hanFolder}.${process.pid}`
    mkdirSync(folder, { recursive: true })
    await makeFonts(folder)
    writeFileSync(join(folder, 'stamp.txt'), stamp)
    if (isMade(stamp)) rmSync(folder, { recursive: true })
    else {
      rmSync(hanFolder, { recursive: true, force: true })
      renameSync(folder, hanFolder)
    }
  }
  // The check whether the bundle is newer than its sources reads the time of this file, too.
  const now = new Date()
  utimesSync(stampFile, now, now)
}

/** Returns the files of all slices, and the tables that list them. */
export function hanFiles() {
  return readdirSync(hanFolder).filter((name) => /\.(ttf|slices\.json)$/.test(name))
}
