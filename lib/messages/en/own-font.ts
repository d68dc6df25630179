/** Messages about a font that the person adds from a file. */
export const ownFont = {
  add: 'Add your own font…',
  addFace: 'Add another file…',
  remove: 'Remove font',
  hint: 'TTF files of up to 4 MB. Add the bold and italic files too, if you have them.',
  // One of these follows the hint.
  staysHere: 'Your font stays on this device and in your backups; it isn’t uploaded.',
  inAccount:
    'Your font is uploaded to your account, for your other devices and the PDFs that we make for you. Nobody else can get it.',
  checking: 'Checking the font…',
  // Translators: files of a font that were added, such as "Regular, Bold".
  faces: { regular: 'Regular', italic: 'Italic', bold: 'Bold', boldItalic: 'Bold italic' },
  missing:
    'The file of this font isn’t on this device, so your PDF uses the suggested font. Add the file again to use it here.',
  notInAccount:
    'The file of this font isn’t in your account yet, so your PDF uses the suggested font. It will be uploaded from the device that has it, or you can add the file again here.',
  carrying: 'Uploading the font to your account…',
  carryWaiting:
    'The font is on this device, but not in your account yet. We keep trying to upload it.',
  carryRefused:
    'The font is only on this device, because your account can’t store this file. PDFs that you download here have it.',
  tooManyFonts:
    'The font is only on this device, because your account has 60 font files already. Those that no CV uses are deleted after 30 days.',
  // Translators: "this PDF" is the one behind a share link.
  notInThisPdf:
    'Your font is not in this PDF, because it couldn’t be uploaded to your account yet. It is in the PDF that you download here.',
  errors: {
    'too-large': 'The file is larger than 4 MB.',
    'not-a-font': 'This isn’t a font file. Choose a file that ends in .ttf.',
    compressed: 'This is a web font (WOFF). Choose its TTF file.',
    collection: 'This file holds several fonts (TTC). Choose a file with one font.',
    variable: 'This is a variable font. Choose the static TTF files, such as Regular and Bold.',
    postscript: 'This font has PostScript outlines (OTF). Choose its TTF version.',
    restricted: 'The maker of this font doesn’t allow it to be embedded in documents.',
    'no-subsetting':
      'The maker of this font allows only the whole font in a document, and a PDF from Vitae holds just the letters it needs.',
    'too-many-glyphs': 'This font has more than 30,000 characters.',
    damaged: 'The file is damaged. Download the font again and try once more.',
    unreadable: 'This file can’t be read as a font. Try another one.',
  },
  // Translators: which file could not be added, and why, a sentence. Nothing of the document changed.
  refused: (file: string, reason: string) => `${file}: ${reason} Nothing was changed.`,
}
