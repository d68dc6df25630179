/** Messages about a template that the person adds from a file. */
export const ownTemplate = {
  title: 'Your own template',
  add: 'Use a template of your own…',
  change: 'Use another file…',
  remove: 'Remove template',
  download: 'Download this template as a file',
  hint: 'A JSON file of up to 32 kB that describes colours, type and arrangement. Download a template that you like, change it in a text editor, and use it here. The file is checked on this device, and travels inside your CV.',
  checking: 'Checking the template: three CVs are drawn in it and read back…',
  // Translators: the name is that of a template that the person added.
  used: (name: string) => `Your CV is drawn in “${name}”.`,
  // Translators: the name is that of a file. A list of reasons follows.
  refused: (file: string) =>
    `${file} can’t be used as a template. Nothing was changed. Correct these places and try again:`,
  // Translators: a list of reasons follows.
  unreadable:
    'The template inside this CV can’t be used here, so the CV is drawn in the built-in one chosen below. Nothing was lost. Why it can’t be used:',
  failed: 'The template couldn’t be checked, and nothing was changed. Try again in a moment.',
  // Translators: a place of a file, for reasons that are about all of it.
  wholeFile: 'The file',
}
