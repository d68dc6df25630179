/** Messages of the export dialog. They load with it. */
export const exportArea = {
  // Translators: noun.
  title: 'Export',
  format: 'Format',
  formats: {
    pdf: { name: 'PDF', hint: 'For sending. Looks the same everywhere.' },
    docx: { name: 'Word', hint: 'For recruiters and sites that ask for .docx. Can be edited.' },
    text: { name: 'Plain text', hint: 'For pasting into online forms' },
    html: { name: 'Web page', hint: 'One HTML file for a website or a screen reader' },
    markdown: { name: 'Markdown', hint: 'For notes, wikis and sites like GitHub' },
    png: { name: 'Image', hint: 'One page as a PNG picture' },
    json: { name: 'JSON Resume, complete', hint: 'Opens in Vitae exactly as it is' },
    'json-resume': {
      name: 'JSON Resume, plain',
      hint: 'For other tools. Without custom sections.',
    },
    europass: {
      name: 'Europass',
      hint: 'For the Europass portal. Opens in Vitae, too, without the design.',
    },
  },
  /** Names of formats that are different where a letter is saved. */
  letterFormats: { json: { name: 'JSON, complete' } } as Partial<Record<string, { name: string }>>,
  page: 'Page',
  /** Switch. */
  blind: 'Without name, photo and address',
  blindHint:
    'Also leaves out contact details, date of birth, links and references. Your CV stays as it is.',
  blindChecking: 'Preparing and checking the file…',
  blindChecked: 'Checked: we read the file back and found none of these in it.',
  blindLeft:
    'We still found your name or a contact detail in the file. Nothing was saved. Remove it from your text, then try again.',
  /** Heading of a list that unfolds. */
  genderedWords: 'Words that may reveal a gender',
  genderedHint:
    'They stay in the file. Change them in your CV if they’re about you. Endings and verbs that reveal a gender aren’t all found.',
  fileName: 'File name',
  save: 'Download file',
  saving: 'Preparing…',
  failed: 'We couldn’t make the file. Nothing was lost. Try again in a moment.',
  copied: 'Copied as plain text.',
  nothingToCopy: 'This section is still empty, so there is nothing to copy.',
  nothingYet: 'This document is still empty, so there is nothing to copy.',
  notCopied: 'The browser didn’t allow copying. Export as plain text instead.',
}
