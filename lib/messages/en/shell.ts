/** Messages that every screen may show: an error of the app, and a new version. */
export const shell = {
  failure: {
    title: 'This page stopped working',
    text: 'Something went wrong. What you typed is saved on this device; nothing was lost. Try again. If it happens again, download a copy of your CVs and reload.',
    textInMemory:
      'Something went wrong. Your browser doesn’t let us save anything, so what you typed is only in this page. It’s still there: try again, or download a copy before you close or reload the page.',
    textOutside:
      'Something went wrong. Everything saved on this device is still there. Open your CVs. If it happens again, reload the page.',
    retry: 'Try again',
    reload: 'Reload',
    yourCvs: 'Your CVs',
    download: 'Download a copy',
    preparing: 'Preparing the copy…',
    downloadFailed: 'We couldn’t make the copy. Nothing was deleted. Try again in a moment.',
  },
  update: {
    text: 'A new version of Vitae is available. Reload whenever you like; nothing is lost.',
    reload: 'Reload',
    later: 'Later',
  },
}
