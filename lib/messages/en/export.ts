/** Words of the export dialog. They come with it and are no part of the catalogue. */
export const exportArea = {
  title: 'Save as a file',
  format: 'Format',
  formats: {
    pdf: { name: 'PDF', hint: 'For sending: looks the same everywhere' },
    docx: { name: 'Word', hint: 'For recruiters and sites that ask for .docx; can be edited' },
    text: { name: 'Plain text', hint: 'For the fields of web forms' },
    html: { name: 'Web page', hint: 'One file to put on a site or to read aloud' },
    markdown: { name: 'Markdown', hint: 'For notes, wikis and code sites' },
    png: { name: 'Picture', hint: 'One page as an image, for a preview' },
    json: { name: 'JSON Resume with everything', hint: 'Opens here again exactly as it is' },
    'json-resume': {
      name: 'JSON Resume, plain',
      hint: 'For other tools; without sections of your own',
    },
    europass: {
      name: 'Europass',
      hint: 'For the Europass portal; opens here again, without design',
    },
  },
  /** Names of formats that are different where a letter is saved. */
  letterFormats: { json: { name: 'JSON with everything' } } as Partial<
    Record<string, { name: string }>
  >,
  page: 'Page',
  fileName: 'File name',
  save: 'Save file',
  saving: 'Making the file',
  failed: 'The file could not be made. Nothing was lost; try again in a moment.',
  copied: 'Copied as plain text.',
  nothingToCopy: 'This section prints nothing yet: there is nothing to copy.',
  nothingYet: 'Nothing is printed yet: there is nothing to copy.',
  notCopied: 'The browser did not allow copying. Nothing was changed.',
}
