/** Words of the app's shell, which every screen carries: what failed, and a newer version. */
export const shell = {
  failure: {
    title: 'This page stopped working',
    text: 'Something in Vitae went wrong. What you typed is kept on this device; nothing was lost. Try again. If it stops again, download a copy of your CVs and reload.',
    textInMemory:
      'Something in Vitae went wrong. Your browser refuses to store anything here, so what you typed is in this page only. It is still there: try again, or download a copy before you close or reload the page.',
    textOutside:
      'Something in Vitae went wrong. Everything saved on this device is still there. Open your CVs; if this comes again, reload the page.',
    retry: 'Try again',
    reload: 'Reload',
    yourCvs: 'Your CVs',
    download: 'Download a copy',
    preparing: 'Preparing the copy…',
    downloadFailed: 'The copy could not be made. Nothing was deleted; try again in a moment.',
  },
  update: {
    text: 'A new version of Vitae is here. Reload when it suits you; nothing is lost.',
    reload: 'Reload',
    later: 'Later',
  },
}
