/** Messages that several screens share. */
export const common = {
  productName: 'Vitae',
  // Translators: verb, on buttons that close a dialog or a panel.
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  untitled: 'Untitled CV',
  // Translators: words of the person’s CV or of a job description, in the quotation marks of your language.
  quoted: (text: string) => `“${text}”`,
}
