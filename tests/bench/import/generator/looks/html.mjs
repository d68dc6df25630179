// HTML of values: what is put into a template is escaped, unless it is HTML itself.

class Markup {
  constructor(text) {
    this.text = text
  }

  toString() {
    return this.text
  }
}

const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function textOf(value) {
  if (value === null || value === undefined || value === false || value === '') return ''
  if (Array.isArray(value)) return value.map(textOf).join('')
  if (value instanceof Markup) return value.text
  return String(value).replace(/[&<>"]/g, (sign) => signs[sign])
}

/** A template of HTML; arrays are set one after another, what is empty is left out. */
export const html = (parts, ...values) =>
  new Markup(parts.reduce((made, part, index) => made + textOf(values[index - 1]) + part))

/** Pieces with the same sign between two of them, empty ones left out. */
export const joined = (pieces, separator) =>
  pieces.filter(Boolean).flatMap((piece, index) => (index ? [separator, piece] : [piece]))
