/**
 * Script that runs in the head of every workspace page before the first paint, so that the colours do not flicker:
 * applies the theme stored on this device. Where storage is refused it stays with the system's. Key as in
 * lib/browser/device/settings.
 */
export const beforePaintScript = `(function () {
  var theme = null
  try {
    theme = localStorage.getItem('vitae.theme')
  } catch (refused) {}
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
})()`
