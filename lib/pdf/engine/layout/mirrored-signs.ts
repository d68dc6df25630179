/** Mirrored characters (Unicode Standard Annex 9, rule L4), in pairs. */
const pairs = ['()', '[]', '{}', '<>', '«»', '‹›', '「」', '『』', '《》', '〈〉', '【】', '≤≥']

const opposites = new Map(
  pairs.flatMap(([open = '', close = '']) => [
    [open.charCodeAt(0), close.charCodeAt(0)],
    [close.charCodeAt(0), open.charCodeAt(0)],
  ]) as [number, number][],
)

/** Returns the typed character of one that textkit has mirrored; others unchanged. */
export const turnBack = (unit: number): number => opposites.get(unit) ?? unit
