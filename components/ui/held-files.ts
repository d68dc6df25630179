declare global {
  interface Window {
    /** Set by `holdFilesScript`: returns files dropped so far, and stops collecting. */
    takeHeldFiles?: () => File[]
  }
}

/**
 * Script in the head of every app page: collects files that are dropped before hydration, when the browser would leave
 * the page and show the file, or do nothing.
 */
export const holdFilesScript = `(function () {
  var held = []
  function hold(event) {
    if (Array.prototype.indexOf.call(event.dataTransfer.types, 'Files') < 0) return
    event.preventDefault()
    if (event.type === 'drop') held = held.concat(Array.prototype.slice.call(event.dataTransfer.files))
  }
  addEventListener('dragover', hold)
  addEventListener('drop', hold)
  window.takeHeldFiles = function () {
    removeEventListener('dragover', hold)
    removeEventListener('drop', hold)
    delete window.takeHeldFiles
    return held
  }
})()`

/** Returns the files dropped before hydration, oldest first, once. */
export const takeHeldFiles = (): File[] => window.takeHeldFiles?.() ?? []
