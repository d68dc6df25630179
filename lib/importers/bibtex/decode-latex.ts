/** Unicode combining marks of LaTeX accents. */
const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
}

/** Characters by LaTeX command. */
const signs: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'ss ß,o ø,O Ø,l ł,L Ł,ae æ,AE Æ,oe œ,OE Œ,aa å,AA Å,i ı,j ȷ,dh ð,DH Ð,th þ,TH Þ,dj đ,DJ Đ,ng ŋ,NG Ŋ',
    'textendash –,textemdash —,textquoteleft ‘,textquoteright ’,textquotedblleft “,textquotedblright ”',
    'dots …,ldots …,textellipsis …,textasciitilde ~,textasciicircum ^,textunderscore _,textbackslash \\',
    'textregistered ®,texttrademark ™,copyright ©,textcopyright ©,textdegree °,pounds £,textsterling £,euro €',
    'S §,P ¶,textbar |,textless <,textgreater >,guillemotleft «,guillemotright »,slash /,textordfeminine ª',
    'alpha α,beta β,gamma γ,delta δ,epsilon ε,varepsilon ε,zeta ζ,eta η,theta θ,iota ι,kappa κ,lambda λ,mu μ',
    'nu ν,xi ξ,pi π,rho ρ,sigma σ,tau τ,upsilon υ,phi φ,varphi φ,chi χ,psi ψ,omega ω,Gamma Γ,Delta Δ,Theta Θ',
    'Lambda Λ,Xi Ξ,Pi Π,Sigma Σ,Phi Φ,Psi Ψ,Omega Ω,times ×,pm ±,cdot ·,infty ∞,leq ≤,geq ≥,to →,rightarrow →',
    'approx ≈,neq ≠,sim ∼,TeX TeX,LaTeX LaTeX,hyphen -',
  ].flatMap((row) => row.split(',').map((pair) => pair.split(' ') as [string, string])),
)

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

const plainSigns: Readonly<Record<string, string>> = {
  '~': ' ',
  '--': '–',
  '---': '—',
  '``': '“',
  "''": '”',
}

/** Escaped characters that are spaces or empty. */
const spaces: Readonly<Record<string, string>> = {
  ',': ' ',
  ';': ' ',
  ':': ' ',
  '\\': ' ',
  '/': '',
  '-': '',
  '!': '',
  '(': '',
  ')': '',
}

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
