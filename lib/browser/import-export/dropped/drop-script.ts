/** Database for files dropped on a page that cannot read them. */
export const droppedDatabase = 'vitae:dropped'
export const droppedStore = 'files'

/** Attribute of a button that opens the file chooser; its value is the `accept` of a file input. */
export const chooseFileMark = 'data-choose-file'

/** URL of the screen that imports dropped files, or reports that they did not arrive. */
export const droppedAddress = '/start?import=dropped'

/**
 * Script of the static pages: stores dropped or chosen files in a database of this device and redirects to the start
 * screen, which opens the files and deletes the database. Without it the browser would leave the page and show the file,
 * and a button that asks for a file leads to that screen. If storage is refused, that screen reports that the file did
 * not arrive.
 */
export const dropScript = `(function () {
  function hasFiles(event) {
    return Array.prototype.indexOf.call(event.dataTransfer.types, 'Files') >= 0
  }
  function go() {
    location.href = '${droppedAddress}'
  }
  function keep(files) {
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
  }
  var input
  addEventListener('click', function (event) {
    var button = event.target.closest('[${chooseFileMark}]')
    if (!button) return
    event.preventDefault()
    input = document.createElement('input')
    input.type = 'file'
    input.accept = button.getAttribute('${chooseFileMark}')
    input.onchange = function () {
      if (input.files.length) keep(input.files)
    }
    input.click()
  })
  addEventListener('dragover', function (event) {
    if (hasFiles(event)) event.preventDefault()
  })
  addEventListener('drop', function (event) {
    if (!hasFiles(event)) return
    event.preventDefault()
    keep(event.dataTransfer.files)
  })
})()`
