/** Levels of school, training and university, from the lowest. */
export const schoolLevels = ['school', 'training', 'bachelor', 'master', 'doctorate'] as const
export type SchoolLevel = (typeof schoolLevels)[number]
