import cases from './cases.json' with { type: 'json' }
/**
 * Stored documents of each schema version as that version wrote them, which later versions must
 * open without loss. Never edited; each new version adds one.
 */
export const firstVersion = cases.documentsByVersion.firstVersion
