/** Rows of thumbnail and name on a phone, four columns on a desktop. */
export const listGrid =
  'grid grid-cols-1 gap-x-4 gap-y-5 sm:grid-cols-[repeat(auto-fill,minmax(15rem,1fr))] sm:gap-x-8 sm:gap-y-10'

/** Cell of the list: thumbnail beside the text on a phone, above it otherwise. */
export const listCell = 'flex min-w-0 gap-4 sm:flex-col sm:gap-3'

/** Thumbnail of a cell. */
export const listSheet = 'w-28 shrink-0 sm:w-full'
