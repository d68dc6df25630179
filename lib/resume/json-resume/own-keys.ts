/** Content without a field in JSON Resume, exported under `meta.vitae`. */
export const ownKeys = ['custom', 'sections', 'photo', 'attested', 'stories'] as const

/** Key of custom sections in a clean export: JSON Resume has no section for them. */
export const customSectionsKey = 'x-sections'

/** Key of the levels of an entry's bullets in a clean export, as `[0, 1, 1]`: JSON Resume has bullets of one level. */
export const levelsKey = 'x-levels'
