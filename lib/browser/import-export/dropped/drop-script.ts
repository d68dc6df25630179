/** Where files wait that were dropped on a page that cannot read them. */
export const droppedDatabase = 'vitae:dropped'
export const droppedStore = 'files'

/** URL of the dashboard with the notice that files were dropped: it opens them, or says that they did not arrive. */
export const droppedAddress = '/resumes?import=dropped'

/**
 * The one script of the static pages: takes files that are dropped on them to the desk, where they are
 * opened. The browser itself would leave the page and show the file. What is dropped stays on this
 * device and in a database of its own, which the desk deletes; where storage is refused the desk says
 * that the file did not arrive.
 */
export const dropScript = `(function () {
  function hasFiles(event) {
    return Array.prototype.indexOf.call(event.dataTransfer.types, 'Files') >= 0
  }
  function go() {
    location.href = '${droppedAddress}'
  }
  addEventListener('dragover', function (event) {
    if (hasFiles(event)) event.preventDefault()
  })
  addEventListener('drop', function (event) {
    var files = event.dataTransfer.files
    if (!hasFiles(event)) return
    event.preventDefault()
    try {
      var asked = indexedDB.open('${droppedDatabase}', 1)
      asked.onupgradeneeded = function () {
        asked.result.createObjectStore('${droppedStore}', { autoIncrement: true })
      }
      asked.onerror = asked.onblocked = go
      asked.onsuccess = function () {
        var transaction = asked.result.transaction('${droppedStore}', 'readwrite')
        var store = transaction.objectStore('${droppedStore}')
        store.clear()
        for (var i = 0; i < files.length; i++) store.add(files[i])
        transaction.oncomplete = transaction.onabort = function () {
          asked.result.close()
          go()
        }
      }
    } catch (refused) {
      go()
    }
  })
})()`
