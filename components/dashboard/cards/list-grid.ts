/** Two columns on a phone, five on a desktop. */
export const listGrid =
  'grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-3 sm:gap-x-6 bar:grid-cols-4 xl:grid-cols-5 xl:gap-x-9'

/** Cell of the list: thumbnail above the text. */
export const listCell = 'flex min-w-0 flex-col gap-3'

/** Thumbnail of a cell. */
export const listSheet = 'w-full'
