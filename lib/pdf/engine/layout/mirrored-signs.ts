/** Signs that look the other way from right to left (Unicode Standard Annex 9, rule L4), in pairs. */
const pairs = ['()', '[]', '{}', '<>', '«»', '‹›', '「」', '『』', '《》', '〈〉', '【】', '≤≥']

const opposites = new Map(
  pairs.flatMap(([open = '', close = '']) => [
    [open.charCodeAt(0), close.charCodeAt(0)],
    [close.charCodeAt(0), open.charCodeAt(0)],
  ]) as [number, number][],
)

/** The sign as it was typed that textkit has turned around for the paper; any other stays as it is. */
export const turnBack = (unit: number): number => opposites.get(unit) ?? unit
