/** Block-level elements. */
export const blockElements = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** Elements without text of the page: code, other media. */
export const skippedElements = new Set(
  'script style noscript template title canvas iframe object embed audio video map dialog'.split(
    ' ',
  ),
)

/** Elements whose text is listed only: forms, site navigation, formulas, drawings, deletions. */
export const listedElements = new Set(
  'nav footer button select option textarea input math svg s strike del'.split(' '),
)

export const boldElements = new Set('b strong th h1 h2 h3 h4 h5 h6 dt'.split(' '))
export const italicElements = new Set('i em cite address var'.split(' '))

/** Heading sizes in browsers (HTML Living Standard, 15.3), in points for 12-point text. */
export const headingSizes: Record<string, number> = {
  h1: 24,
  h2: 18,
  h3: 14,
  h4: 12,
  h5: 10,
  h6: 8,
}

/** Properties of a style attribute that affect reading. */
export type InlineStyle = {
  hidden?: boolean
  /** Struck out, which means deleted. */
  struck?: boolean
  /** Superscript. */
  raised?: boolean
  bold?: boolean
  italic?: boolean
  size?: number
  font?: string
}

/** Maximum size in points of text that nobody can read. */
const tinySize = 2

const pointsOf: Record<string, number> = { pt: 1, px: 0.75, em: 12, rem: 12 }

/** Values of properties that hide an element. */
const hidingValues: Record<string, RegExp> = {
  display: /^none/,
  visibility: /^(?:hidden|collapse)/,
}

/** Parses the properties of a style attribute that affect reading. */
export function readInlineStyle(style: string): InlineStyle {
  const found: InlineStyle = {}
  for (const declaration of style.slice(0, 2_000).toLowerCase().split(';')) {
    const [name = '', value = ''] = declaration.split(':').map((part) => part.trim())
    if (hidingValues[name]?.test(value)) found.hidden = true
    else if (name === 'text-decoration' || name === 'text-decoration-line')
      found.struck = value.includes('line-through')
    else if (name === 'vertical-align') found.raised = value === 'super'
    else if (name === 'font-weight') found.bold = /^(?:bold|bolder|[6-9]00)/.test(value)
    else if (name === 'font-style') found.italic = /^(?:italic|oblique)/.test(value)
    else if (name === 'font-family' || name === 'font') found.font = value
    else if (name === 'font-size') {
      const [, number, unit = ''] = /^([\d.]{1,6})(pt|px|r?em)/.exec(value) ?? []
      const size = Number(number) * (pointsOf[unit] ?? Number.NaN)
      if (size > 0) found.size = size
      if (size <= tinySize) found.hidden = true
    }
  }
  return found
}
