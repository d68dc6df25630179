/** Words that several screens share. */
export const common = {
  productName: 'Vitae',
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  untitled: 'Untitled CV',
}
