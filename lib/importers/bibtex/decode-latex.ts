import latex from './latex.json' with { type: 'json' }

/** Unicode combining marks of LaTeX accents. */
const accents: Readonly<Record<string, string>> = latex.accents

/** Characters by LaTeX command. */
const signs: Readonly<Record<string, string>> = latex.signs

/** Formatting commands, which are dropped; their argument is kept. */
const looks = new Set(
  'emph textit textbf textsc textrm textsf texttt textsl textup textnormal textmd mathrm mathit mathbf mathsf mathcal mathbb it bf sc rm sf tt sl em text mbox hbox url path enquote mkbibquote mkbibemph textsuperscript textsubscript ensuremath noopsort protect relax displaystyle'.split(
    ' ',
  ),
)

/** Matches an accented letter, a command, an escaped character or a ligature such as `--`. */
const token =
  /\\(["'`^~=.])\s*(?:\{\s*\\?([A-Za-z])\s*\}|\\?([A-Za-z])(?:\{\})?)|\\([cvuHdbkr])(?:\s*\{\s*\\?([A-Za-z])\s*\}|\s+\\?([A-Za-z])(?![A-Za-z]))|\\([A-Za-z]+)\*?(?:\{\}|[ \t]+(?=\S))?|\\([\s\S])|[{}$]|~|-{2,3}|``|''/g

function decodeCommand(name: string, whole: string): string {
  const sign = signs[name]
  if (sign !== undefined) return sign
  // An unknown command is kept as it is.
  return looks.has(name) ? '' : whole
}

const plainSigns: Readonly<Record<string, string>> = latex.plainSigns

/** Escaped characters that are spaces or empty. */
const spaces: Readonly<Record<string, string>> = latex.spaces

/**
 * Decodes LaTeX in a value: accents and symbols become Unicode (NFC); braces, math delimiters and
 * formatting commands are removed. Unknown commands are kept.
 */
export function decodeLatex(text: string): string {
  return text
    .replace(
      token,
      (whole, mark, braced, bare, letterMark, letterBraced, letterBare, name, escaped) => {
        const accent = accents[mark ?? letterMark ?? '']
        const letter = braced ?? bare ?? letterBraced ?? letterBare
        if (accent !== undefined && letter !== undefined) return `${letter}${accent}`
        if (name !== undefined) return decodeCommand(name, whole)
        if (escaped !== undefined) return spaces[escaped] ?? escaped
        return plainSigns[whole] ?? ''
      },
    )
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Decodes a URL, in which only braces and escapes are LaTeX. */
export const decodeAddress = (text: string): string =>
  text
    .replace(/\\url\b/g, '')
    .replace(
      /\\([_%&#~{}$])(?:\{\})?|\\textunderscore(?:\{\}|\s+)|[{}]/g,
      (whole, sign) => sign ?? (whole.startsWith('\\') ? '_' : ''),
    )
    .replace(/\s+/g, '')
