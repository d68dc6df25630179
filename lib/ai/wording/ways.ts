/** Ways of rewording. `summarise`: a profile, written from the whole CV. */
export const wordingWays = ['rewrite', 'shorten', 'split', 'stronger-verb', 'summarise'] as const
export type WordingWay = (typeof wordingWays)[number]

/** Ways available for a kind of text, default first. */
export const waysOf: Readonly<Record<'bullet' | 'summary', readonly WordingWay[]>> = {
  bullet: ['rewrite', 'shorten', 'split', 'stronger-verb'],
  summary: ['summarise', 'rewrite', 'shorten'],
}
