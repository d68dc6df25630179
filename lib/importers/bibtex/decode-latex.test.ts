import { expect, it } from 'vitest'
import { decodeAddress, decodeLatex } from './decode-latex'
import { readNames } from './read-names'

it.each<[string, string]>([
  [String.raw`{\'E}tudes d'{\^i}les`, "Études d'îles"],
  [String.raw`\"Ozge {\"{u}}ber \'{\i} \'\i{}x`, 'Özge über í íx'],
  [
    String.raw`\c{C}etin \c c \v{s} \v s \H{o} \k{a} \r a \d{t} \u{g} \=o \.z`,
    'Çetin ç š š ő ą å ṭ ğ ō ż',
  ],
  [String.raw`Stra{\ss}e \O re {\L}\'od\'z \AA{}rhus \o{} {\ae}`, 'Straße Øre Łódź Århus ø æ'],
  ["1999--2001 --- ``quoted''~here", '1999–2001 — “quoted” here'],
  [
    String.raw`Tides \& Moons: 50\% of \$5, \#1, a\_b, \{set\}`,
    'Tides & Moons: 50% of $5, #1, a_b, {set}',
  ],
  [String.raw`\emph{Of} \textbf{ships} {\it and} \textsc{tides}`, 'Of ships and tides'],
  [String.raw`The $\beta$-decay of $H_2O$ at $10^{-3}$`, 'The β-decay of H_2O at 10^-3'],
  [String.raw`An \unknown{thing} \LaTeX{} \dots`, String.raw`An \unknownthing LaTeX …`],
  ['{NASA} and the\n   {North Sea}', 'NASA and the North Sea'],
  ['already Łódź – “so”', 'already Łódź – “so”'],
  ['\\', '\\'],
])('decodes %s', (text, decoded) => {
  expect(decodeLatex(text)).toBe(decoded)
})

it('leaves an address as it is but for braces and escapes', () => {
  expect(decodeAddress(String.raw`\url{https://example.org/~ada/a\_b--c\%20d}`)).toBe(
    'https://example.org/~ada/a_b--c%20d',
  )
})

it.each<[string, string]>([
  ['Example, Ada and Bo Sample', 'Ada Example, Bo Sample'],
  [String.raw`van der Long, Jr., Ida AND {\'E}mile Zed`, 'Ida van der Long, Jr., Émile Zed'],
  [
    '{Institute of Tides and Moons, Aarhus} and others',
    'Institute of Tides and Moons, Aarhus, et al.',
  ],
  ['Andersen, Anders\n  and Band, Bo', 'Anders Andersen, Bo Band'],
  ['Example,', 'Example'],
  [' and ', ''],
])('reads the names %j', (value, names) => {
  expect(readNames(value)).toBe(names)
})
