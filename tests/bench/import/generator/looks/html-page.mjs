import { html } from './html.mjs'

const families = {
  sans: '"Liberation Sans", Arimo, Arial',
  serif: '"Liberation Serif", Tinos, "Times New Roman"',
  narrow: '"Liberation Sans Narrow", "Arial Narrow"',
  dejavu: '"DejaVu Sans"',
  dejavuserif: '"DejaVu Serif"',
  mono: '"Liberation Mono"',
  noto: '"Noto Sans"',
  notoserif: '"Noto Serif"',
  latex: '"Latin Modern Roman", "LM Roman 10"',
  latexsans: '"Latin Modern Sans", "LM Sans 10"',
}
const scripts = [
  ...['Noto Sans', 'Noto Sans CJK SC', 'Noto Sans Arabic', 'Noto Sans Hebrew'],
  ...['Noto Sans Devanagari', 'DejaVu Sans'],
]
const han = { ja: 'Noto Sans CJK JP', ko: 'Noto Sans CJK KR', zh: 'Noto Sans CJK SC' }

/** Fonts for what a look's own family does not have, those of the paper's script first. */
export const scriptFonts = (language) => (han[language] ? [han[language], ...scripts] : scripts)

/** The font list of a look: its own family, then one for the script of the paper. */
export function fontsOf(family, language) {
  const rest = scriptFonts(language)
  return `${families[family]}, ${rest.map((name) => `"${name}"`).join(', ')}, sans-serif`
}

const common = `
*{box-sizing:border-box}
body,h1,h2,h3,p,ul{margin:0;padding:0;font-weight:normal}
a{color:inherit;text-decoration:none}
ul{padding-inline-start:1.2em}
.name{font-size:2em}
.title.big{font-size:2.6em}.title.small{font-size:.9em}
.mark{display:inline-block;width:.8em;height:.8em;border-radius:50%;background:currentColor}
.entry,.group{break-inside:avoid}
`

/** WeasyPrint knows no logical sides. */
function plainSides(css, direction) {
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right']
  return css
    .replace(/-inline-start/g, `-${start}`)
    .replace(/-inline-end/g, `-${end}`)
    .replace(/text-align:end/g, `text-align:${end}`)
}

/**
 * A whole HTML page of a look.
 *
 * @param {object} paper
 * @param {object} look
 * @returns {string}
 */
export function pageOf(paper, look) {
  const css = typeof look.css === 'function' ? look.css(paper) : look.css
  const upper = paper.quirks.headingCase === 'upper' ? 'h2{text-transform:uppercase}' : ''
  const page = `@page{size:${look.paper ?? 'A4'};margin:${look.margin ?? '15mm'}}`
  const style = `${page}${common}body{font:${look.size ?? '10pt'}/${look.leading ?? 1.35} ${fontsOf(look.family ?? 'sans', paper.language)}}${upper}${css}`
  const { language, direction } = paper
  const sided = look.engine === 'weasyprint' ? plainSides(style, direction) : style
  const opening = `<!doctype html><html lang="${language}" dir="${direction}"><meta charset="utf-8"><title>CV</title>`
  return `${opening}<style>${sided}</style><body>${html`${look.body(paper)}`}</body></html>`
}
