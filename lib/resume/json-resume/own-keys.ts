/** Content without a field in JSON Resume, exported under `meta.vitae`. */
export const ownKeys = ['custom', 'sections', 'photo', 'attested', 'stories'] as const
