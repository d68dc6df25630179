/** In which way other words are asked for. `summarise`: a profile, written from the whole CV. */
export const wordingWays = ['rewrite', 'shorten', 'split', 'stronger-verb', 'summarise'] as const
export type WordingWay = (typeof wordingWays)[number]

/** The ways that a text of a kind knows, the usual one first. */
export const waysOf: Readonly<Record<'bullet' | 'summary', readonly WordingWay[]>> = {
  bullet: ['rewrite', 'shorten', 'split', 'stronger-verb'],
  summary: ['summarise', 'rewrite', 'shorten'],
}
