/** How much of a text other words may change. */
export const strengths = ['light', 'normal', 'bold'] as const
export type Strength = (typeof strengths)[number]
