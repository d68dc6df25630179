/** Degrees of change allowed in a rewording. */
export const strengths = ['light', 'normal', 'bold'] as const
export type Strength = (typeof strengths)[number]
