/**
 * Runs in the head of every workspace page before anything is painted, so that neither the colours
 * nor the reading direction flicker: takes the theme and the interface language kept on this device.
 * `?locale=` asks for a language for this visit. Where storage is refused the system's theme and
 * English stand. Keys as in lib/browser/settings.
 */
export const beforePaintScript = `(function () {
  var root = document.documentElement, theme = null, locale = null
  try {
    theme = localStorage.getItem('vitae.theme')
    locale = localStorage.getItem('vitae.locale')
  } catch (refused) {}
  locale = new URLSearchParams(location.search).get('locale') || locale
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  if (locale && /^[a-z]{2}(-[A-Z]{2})?$/.test(locale)) {
    root.lang = locale
    root.dir = /^(ar|he|fa|ur)/.test(locale) ? 'rtl' : 'ltr'
  }
})()`
