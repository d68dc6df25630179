/** Ways of rewording. `summarise`: a profile, written from the whole CV; `own`: as the person's wish says. */
export const wordingWays = [
  'rewrite',
  'shorten',
  'split',
  'stronger-verb',
  'summarise',
  'own',
] as const
export type WordingWay = (typeof wordingWays)[number]

/** Ways available for a kind of text, default first. */
export const waysOf: Readonly<Record<'bullet' | 'summary', readonly WordingWay[]>> = {
  bullet: ['rewrite', 'shorten', 'split', 'stronger-verb', 'own'],
  summary: ['summarise', 'rewrite', 'shorten', 'own'],
}

/** Maximum characters of a wish. */
export const maxWish = 200
