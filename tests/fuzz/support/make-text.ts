/** Returns numbers from 0 to below 1 that depend on the seed alone (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Pieces that break parsers of any grammar. */
const hostile = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__proto__.x'],
  ...['{"__proto__":{"x":1}}', '["', '"', "'", '\\', '\\\\', '\\"', '\\u0000', '\\ud800'],
  ...[
    '\u0000',
    '\n',
    '\r\n',
    '\t',
    ' ',
    '\u202e',
    '\u200f',
    '\ud800',
    '\udc00',
    '\ufeff',
    '𝔘',
    'é',
    'ﷺ',
  ],
  ...[
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '<',
    '>',
    '&',
    '%',
    '#',
    '$',
    '@',
    '!',
    '*',
    '_',
    '~',
    '`',
    '|',
  ],
  ...['-', '--', '---', '.', '..', '/', '//', ':', '::', ';', ',', '=', '?', '^', '+'],
  ...[
    '0',
    '-1',
    '1e309',
    'NaN',
    'true',
    'null',
    '9'.repeat(40),
    'a'.repeat(60),
    '%00',
    '%ff',
    '&#x0;',
  ],
]

/** Names a target, its typical texts, and pieces of its grammar. */
export type Grammar = { name: string; samples: readonly string[]; pieces: readonly string[] }

function hashOf(text: string): number {
  let hash = 2_166_136_261
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619)
  return hash >>> 0
}

/**
 * Makes the text of one round: a typical text with changes, pieces of the grammar in any order, or a long run of one of
 * them. The same target, seed and round give the same text.
 */
export function makeText({ name, samples, pieces }: Grammar, seed: number, round: number): string {
  const random = createRandom(hashOf(name) ^ Math.imul(seed, 7_919) ^ Math.imul(round, 104_729))
  const below = (limit: number) => Math.floor(random() * limit)
  const from = (list: readonly string[]) => list[below(list.length)] ?? ''
  const piece = () => from(random() < 0.7 && pieces.length > 0 ? pieces : hostile)
  const kind = random()
  if (kind < 0.5) {
    let text = from(samples)
    for (let left = 1 + below(4); left > 0; left--) {
      const at = below(text.length + 1)
      const end = random() < 0.4 ? at + below(12) : at
      text = text.slice(0, at) + (random() < 0.8 ? piece() : '') + text.slice(end)
    }
    return text
  }
  if (kind < 0.85)
    return Array.from({ length: 1 + below(40) }, piece).join(random() < 0.3 ? ' ' : '')
  // What is not linear shows in a long run, above all where its end does not fit.
  const [start, one, end] = [from(samples).slice(0, below(40)), piece() + piece(), piece()]
  return start + one.repeat(1 + below(random() < 0.1 ? 2_000 : 300)) + end
}
