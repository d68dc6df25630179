declare global {
  interface Window {
    /** Left by `holdFilesScript`: gives what was dropped so far, and holds nothing any more. */
    takeHeldFiles?: () => File[]
  }
}

/**
 * Runs in the head of every workspace page: holds files that are dropped before the screen listens. The
 * browser itself would leave the page and show the file, or do nothing.
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

/** The files that were dropped before anybody listened, oldest first; each is given once. */
export const takeHeldFiles = (): File[] => window.takeHeldFiles?.() ?? []
