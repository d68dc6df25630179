/**
 * Draws the names of the families of each font pair in their own letters, for the design panel:
 * public/images/font-names.svg, a bold symbol for headings and a regular one for text. Run by hand when a pair is added;
 * the result is committed.
 *
 *   node scripts/fonts/render-font-names.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../support/root.mjs'

const fontkit = createRequire(import.meta.url)('fontkit')

/** Units of the drawing in an em: whole numbers are fine enough for a line of 20 pixels. */
const unitsInEm = 120

async function readPairs() {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'lib/pdf/fonts/registry.ts')],
    bundle: true,
    format: 'esm',
    write: false,
  })
  const code = Buffer.from(outputFiles[0].contents).toString('base64')
  return (await import(`data:text/javascript;base64,${code}`)).fontPairs
}

/** Returns a symbol with a name on a line that is as high as an em and a quarter. */
function drawName({ id, name }, weight) {
  const file = join(root, 'lib/pdf/fonts/files', `${id}-${weight}.ttf`)
  const font = fontkit.create(readFileSync(file))
  const scale = unitsInEm / font.unitsPerEm
  const { glyphs, positions } = font.layout(name)
  let pen = 0
  let path = ''
  for (const [i, glyph] of glyphs.entries()) {
    for (const { command, args } of glyph.path.commands) {
      const points = args.map((value, at) =>
        Math.round(at % 2 === 0 ? (pen + value) * scale : unitsInEm - value * scale),
      )
      path += {
        moveTo: 'M',
        lineTo: 'L',
        quadraticCurveTo: 'Q',
        bezierCurveTo: 'C',
        closePath: 'Z',
      }[command]
      path += points.join(' ')
    }
    pen += positions[i].xAdvance
  }
  const width = Math.ceil(pen * scale)
  return `<symbol id="${id}-${weight}" viewBox="0 0 ${width} ${unitsInEm * 1.25}" preserveAspectRatio="xMinYMid"><path d="${path}"/></symbol>`
}

const pairs = await readPairs()
const symbols = pairs.flatMap(({ headings, body }) => [
  drawName(headings, 'bold'),
  drawName(body, 'regular'),
])
const file = join(root, 'public/images/font-names.svg')
const drawn = [...new Set(symbols)].join('\n')
writeFileSync(file, `<svg xmlns="http://www.w3.org/2000/svg">\n${drawn}\n</svg>\n`)
console.log(`${new Set(symbols).size} names, ${readFileSync(file).length} bytes`)
