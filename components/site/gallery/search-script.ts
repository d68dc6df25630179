import { plainLetters } from '@/lib/language/unicode/fold-text'
import { joinedLetter, wordBreak } from '@/lib/resume/text/search-words'

/**
 * Script of the gallery: shows its search, which is hidden without a script, and finds cards by their `data-words` as
 * `beginsWords` does. The texts for each number of results are in `data-found` of the form.
 */
export const searchScript = `(function () {
  var letters = ${JSON.stringify(plainLetters)}
  var form = document.getElementById('gallery')
  var input = form.elements.search
  var again = form.elements.again
  function find() {
    var words = input.value.normalize('NFKD').replace(/\\p{M}/gu, '').toLowerCase()
      .replace(/\\p{L}/gu, function (letter) { return letters[letter] || letter })
      .split(${wordBreak}).filter(Boolean)
    var shown = 0
    document.querySelectorAll('[data-words]').forEach(function (card) {
      card.hidden = !words.every(function (word) {
        return card.dataset.words.includes(${joinedLetter}.test(word) ? word : ' ' + word)
      })
      if (card.getClientRects().length > 0) shown++
    })
    form.querySelector('[role=status]').textContent =
      words.length > 0 ? JSON.parse(form.dataset.found)[shown] : ''
    again.hidden = shown > 0
  }
  input.parentNode.hidden = false
  form.oninput = find
  form.onsubmit = function () { return false }
  form.onreset = function () { setTimeout(function () { find(); input.focus() }) }
  addEventListener('pageshow', find)
})()`
