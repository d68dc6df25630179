/** Content without a field in JSON Resume, exported under `meta.vitae`. */
export const ownKeys = ['custom', 'sections', 'photo', 'attested', 'stories'] as const

/** Key of custom sections in a clean export: JSON Resume has no section for them. */
export const customSectionsKey = 'x-sections'
