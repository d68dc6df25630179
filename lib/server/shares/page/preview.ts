import 'server-only'
/** Below a readable address: the picture of the page that link previews show. */
export const previewName = 'preview.png'

/** Pixels of that picture, in the proportion that previews have: 1.91 to 1. */
export const previewFrame = { width: 1_200, height: 630 }
