/** Degrees to which the wording of a text may change. */
export const strengths = ['light', 'normal', 'bold'] as const
export type Strength = (typeof strengths)[number]
