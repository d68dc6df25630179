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

/** Names of what one choice does better than the text it replaces. */
export const wordingAxes = ['shorter', 'result-first', 'plainer', 'role-first'] as const
export type WordingAxis = (typeof wordingAxes)[number]

/** Axes of the three choices of a kind of text. */
const axesOfKind: Readonly<Record<'bullet' | 'summary', readonly WordingAxis[]>> = {
  bullet: ['shorter', 'result-first', 'plainer'],
  summary: ['shorter', 'result-first', 'role-first'],
}

/** Returns the axes of the choices of a request; none for a way that asks for one thing. */
export const axesOf = (kind: 'bullet' | 'summary', way: WordingWay): readonly WordingAxis[] =>
  way === 'rewrite' || way === 'own' || way === 'summarise' ? axesOfKind[kind] : []

/** Maximum lines of one request: a person waits for the answer. */
export const maxEntryLines = 8

/** Maximum characters of a wish. */
export const maxWish = 200
