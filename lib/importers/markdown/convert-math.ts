/** Matches code in backticks; formulas between dollar signs; superscripts of Pandoc ("m^2^"). */
const codeOrMath =
  /(?<!`)(`{1,3})(?!`)(?:(?!\1)[\s\S]){0,2000}\1|(?<![\\$\w])\$(?=[^\s$])([^$\n]{0,199}[^\s$\\])\$(?![\d$])|(?<=[\p{L}\p{N})])\^([-+−–]?[\p{L}\p{N}]{1,4})\^/gu

/** Commands of TeX that stand for one character. */
const signs: Readonly<Record<string, string>> = {
  times: '×',
  cdot: '·',
  pm: '±',
  approx: '≈',
  sim: '~',
  leq: '≤',
  le: '≤',
  geq: '≥',
  ge: '≥',
  to: '→',
  rightarrow: '→',
  mu: 'µ',
  Omega: 'Ω',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  lambda: 'λ',
  sigma: 'σ',
  pi: 'π',
  chi: 'χ',
  infty: '∞',
  circ: '°',
  quad: ' ',
}

/** Signs that keep the space behind them. */
const relation = /[×·≈~≤≥→]/

/** Returns a formula as text with `sup` elements; null if it holds more than characters and powers. */
function textOfFormula(formula: string): string | null {
  if (!/[\\^]/.test(formula)) return null
  const text = formula
    .replace(/\\(?:text|textrm|mathrm|mathbf|mathit|operatorname)\s*\{([^{}]*)\}/g, '$1')
    .replace(/\\([%$#&_])/g, '$1')
    .replace(/\\[,;: !]/g, (space) => (space === '\\!' ? '' : ' '))
    .replace(/\^\s*\{?\\circ\}?/g, '°')
    .replace(/\\([A-Za-z]+)(\s*)/g, (whole, name: string, space: string) => {
      const sign = signs[name]
      return sign === undefined ? whole : relation.test(sign) ? sign + space : sign
    })
    .replace(/\^\s*(?:\{([^{}]*)\}|(\w))/g, (_, group?: string, one?: string) => {
      return `<sup>${(group ?? one ?? '').trim()}</sup>`
    })
  return /[\\{}^]/.test(text) ? null : text.replace(/([*_`[\]])/g, '\\$1')
}

/** Converts formulas of numbers and superscripts, in the notations of Pandoc, to HTML. */
export function convertMath(text: string): string {
  if (!text.includes('^') && !text.includes('$')) return text
  return text.replace(codeOrMath, (whole, _ticks, formula?: string, raised?: string) => {
    if (raised !== undefined) return `<sup>${raised}</sup>`
    return formula === undefined ? whole : (textOfFormula(formula) ?? whole)
  })
}
