/** Messages that several screens share. */
export const common = {
  productName: 'Vitae',
  // Translators: verb, on buttons that close a dialog or a panel.
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  untitled: 'Untitled CV',
}
