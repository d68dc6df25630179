/** Messages about outages: what is out, what goes on, what waits. Each goes away by itself. */
export const outages = {
  server:
    'Vitae’s server does not answer at the moment. You can go on: writing, the preview and the PDF work here.',
  saving:
    'Your account cannot be written to at the moment. You can go on: writing, the preview and the PDF work here.',
  waits: 'Everything is kept on this device; saving to your account waits, and goes on by itself.',
  /** Where the browser keeps nothing. */
  waitsInTab:
    'Your words live in this tab until then: keep it open. Saving to your account goes on by itself.',
  /** For a phone, over the fields. */
  short: {
    server: 'The server does not answer.',
    saving: 'Your account cannot be written to.',
    waits: 'Go on writing: everything is kept here and saved later.',
  },
  mail: 'Mail cannot be sent at the moment: codes and links by mail do not arrive until it works again. Everything else does.',
  models:
    'The model of this Vitae did not answer just now. Everything else here works without it; try again in a few minutes.',
}
