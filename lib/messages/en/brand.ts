/** The card of a workspace's brand. */
export const brand = {
  // Translators: look of an organisation: colours, fonts, logo.
  title: 'Brand',
  text: 'New documents that are created in this workspace begin with these colours, fonts and logo. Existing documents stay as they are.',
  colours: 'Colours',
  newColour: 'New colour',
  addColour: 'Add colour',
  removeColour: (colour: string) => `Remove ${colour}`,
  tooLight: 'This colour can’t be read on white paper. Choose a darker one.',
  headingFont: 'Headings',
  bodyFont: 'Text',
  fontOfTemplate: 'Font of the template',
  ownFont: 'Own font',
  logo: 'Logo',
  logoHint: 'Printed small at the bottom of the first page. JPEG, PNG or WebP.',
  chooseLogo: 'Choose logo',
  removeLogo: 'Remove logo',
  logoFailed: 'We couldn’t read or upload this picture. Nothing was changed. Try another one.',
  templates: 'Templates to choose from',
  templatesHint: 'Tick none to allow all of them.',
  save: 'Save brand',
  saved: 'Saved. New documents use it.',
}
