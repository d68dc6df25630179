/** Words of the preview. */
export const preview = {}
