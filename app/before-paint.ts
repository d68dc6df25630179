/**
 * Script that runs in the head of every workspace page before the first paint, so that neither the colours nor the
 * reading direction flicker: applies the theme and the interface language stored on this device. `?locale=` sets a
 * language for this visit. Where storage is refused it falls back to the system's theme and English. Keys as in
 * lib/browser/settings.
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
