/** Messages about outages: what is out, what still works, what waits. Each disappears by itself. */
export const outages = {
  server:
    'The server isn’t responding right now. You can keep working: writing, the preview and the PDF work here.',
  saving:
    'We can’t save to your account right now. You can keep working: writing, the preview and the PDF work here.',
  waits: 'Everything is saved on this device and goes to your account automatically later.',
  /** Where the browser keeps nothing. */
  waitsInTab:
    'Until then, your changes are only in this tab: keep it open. They go to your account automatically.',
  /** For a phone, over the fields. */
  short: {
    server: 'The server isn’t responding.',
    saving: 'We can’t save to your account.',
    waits: 'Keep writing: everything is saved here and sent later.',
  },
  mail: 'We can’t send email right now: codes and links don’t arrive until it works again. Everything else works.',
  models:
    'The AI model of this server didn’t respond. Everything else works without it. Try again in a few minutes.',
}
