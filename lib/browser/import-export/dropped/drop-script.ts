/** Database for files dropped on a page that cannot read them. */
export const droppedDatabase = 'vitae:dropped'
export const droppedStore = 'files'

/** URL of the screen that imports dropped files, or reports that they did not arrive. */
export const droppedAddress = '/start?import=dropped'

/**
 * Script of the static pages: stores dropped files in a database of this device and redirects to the start screen, which
 * opens the files and deletes the database. Without it the browser would leave the page and show the file. If storage
 * is refused, that screen reports that the file did not arrive.
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
