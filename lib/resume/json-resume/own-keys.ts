/** Parts of a content that JSON Resume has no place for: our own exports write them below `meta.vitae`. */
export const ownKeys = ['custom', 'sections', 'photo', 'attested', 'stories'] as const
