/** Steps of the film: milliseconds from its start, what happens, and the demand that it happens to, counted from 1. */
const steps = [
  ...[600, 2_400, 4_200].flatMap((at, index) => [
    [at, 'light', index + 1],
    [at + 680, 'show', index + 1],
    [at + 1_100, 'fade', index + 1],
  ]),
  ...[5_600, 6_200].flatMap((at, index) => [
    [at, 'mark', index + 4],
    [at + 360, 'show', index + 4],
  ]),
  [7_400, 'ask', 6],
  [9_000, 'light', 2],
  [11_000, 'end', 2],
]

/**
 * Script of the landing page: plays once how the lines of a CV show the demands of an ad, when half of the stage is in
 * the window and the fonts are there. A demand that is pointed at, focused or pressed plays its pair and stops the film.
 * Without it, or where motion is not wanted, all pairs stand as in the HTML. It also fills the button of the header once
 * the stage has left the window.
 */
export const filmScript = `(function () {
  var steps = ${JSON.stringify(steps)}
  var stage = document.getElementById('stage')
  var card = stage.querySelector('[data-ad]')
  var paper = stage.querySelector('[data-paper]')
  var thread = stage.querySelector('[data-thread]')
  var pause = stage.querySelector('[data-pause]')
  var next = stage.querySelector('[data-next]')
  var demands = Array.prototype.slice.call(stage.querySelectorAll('button[data-pair]'))
  stage.setAttribute('data-measured', '')
  var isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  var lit = 2
  var step = 0
  var elapsed = 0
  var began = 0
  var timer = 0

  function each(pair, run) {
    stage.querySelectorAll('[data-pair="' + pair + '"]').forEach(run)
  }
  function set(pair, name, isOn) {
    each(pair, function (one) { one.toggleAttribute(name, isOn) })
    if (name === 'data-lit') demands[pair - 1].setAttribute('aria-current', isOn)
  }
  function tell() {
    var shown = stage.querySelectorAll('button[data-shown][data-proof]').length
    stage.querySelectorAll('[data-count]').forEach(function (count) {
      count.textContent = JSON.parse(count.dataset.count)[shown]
    })
  }
  function show(pair) {
    set(pair, 'data-shown', true)
    tell()
  }
  function proofOf(pair) {
    var all = stage.querySelectorAll('mark[data-pair="' + pair + '"]')
    for (var i = 0; i < all.length; i++) if (all[i].getClientRects().length) return all[i]
  }
  function draw(isMoving) {
    var proof = proofOf(lit)
    var room = stage.getBoundingClientRect()
    var from = demands[lit - 1].getBoundingClientRect()
    paper.style.transform = ''
    thread.setAttribute('d', '')
    thread.removeAttribute('data-faded')
    if (!proof) return
    var all = proof.getClientRects()
    var to = all[0]
    var ad = card.getBoundingClientRect()
    var foot = all[all.length - 1].bottom - ad.top + 16
    if (ad.left < to.right && ad.right > to.left) {
      if (foot > 0) paper.style.transform = 'translateY(' + -foot + 'px)'
      return
    }
    var isAfter = from.left < to.left
    var x = (isAfter ? from.right - 14 : from.left + 14) - room.left
    var y = from.top + from.height / 2 - room.top
    var endX = (isAfter ? to.left - 15 : to.right + 4) - room.left
    var endY = to.top + to.height / 2 - room.top
    var middle = (x + endX) / 2
    thread.setAttribute('d', ['M', x, y, 'C', middle, y, middle, endY, endX, endY].join(' '))
    thread.style.animation = isMoving ? '' : 'none'
    if (isMoving) {
      thread.style.animation = 'none'
      thread.getBoundingClientRect()
      thread.style.animation = ''
    }
  }
  function light(pair) {
    set(lit, 'data-lit', false)
    lit = pair
    set(lit, 'data-lit', true)
    draw(true)
  }
  function name() {
    pause.setAttribute('aria-label', pause.dataset[timer ? 'pause' : 'play'])
    stage.toggleAttribute('data-playing', timer > 0)
  }
  function halt() {
    clearTimeout(timer)
    if (timer) elapsed += performance.now() - began
    timer = 0
    name()
  }
  function finish() {
    halt()
    step = steps.length
    stage.removeAttribute('data-quick')
    for (var pair = 1; pair <= demands.length; pair++) show(pair)
  }
  function choose(pair) {
    finish()
    light(pair)
  }
  function go() {
    began = performance.now()
    timer = setTimeout(function () {
      elapsed = steps[step][0]
      var deed = steps[step][1]
      var pair = steps[step][2]
      step++
      if (deed === 'end') return finish()
      if (deed === 'show') show(pair)
      else if (deed === 'fade') thread.setAttribute('data-faded', '')
      else {
        stage.toggleAttribute('data-quick', deed === 'mark')
        light(pair)
        if (deed !== 'light') thread.setAttribute('d', '')
        if (deed === 'ask') show(pair)
      }
      go()
    }, steps[step][0] - elapsed)
    name()
  }
  function reset() {
    step = elapsed = 0
    for (var pair = 1; pair <= demands.length; pair++) {
      set(pair, 'data-shown', false)
      set(pair, 'data-lit', false)
    }
    set(lit = 1, 'data-lit', false)
    paper.style.transform = ''
    thread.setAttribute('d', '')
    tell()
  }

  demands.forEach(function (demand, at) {
    function play() { choose(at + 1) }
    demand.onfocus = demand.onclick = play
    demand.onpointerenter = function (event) { if (event.pointerType === 'mouse') play() }
  })
  function turn(by) { choose((lit - 1 + by + demands.length) % demands.length + 1) }
  next.onclick = function () { turn(1) }
  next.hidden = false
  var start
  card.ontouchstart = function (event) { start = event.changedTouches[0].clientX }
  card.ontouchend = function (event) {
    var by = event.changedTouches[0].clientX - start
    if (Math.abs(by) > 40) turn(by < 0 === (document.dir !== 'rtl') ? 1 : -1)
  }
  pause.onclick = function () {
    if (timer) return halt()
    if (step >= steps.length) reset()
    go()
  }
  addEventListener('resize', function () { if (!timer && step >= steps.length) draw(false) })
  addEventListener('beforeprint', finish)

  if (isCalm) step = steps.length
  else {
    pause.hidden = false
    reset()
    name()
  }
  document.fonts.ready.then(function () {
    if (isCalm) return draw(false)
    new IntersectionObserver(function (entries, observer) {
      if (!entries[0].isIntersecting) return
      observer.disconnect()
      if (!timer && step === 0) go()
    }, { threshold: 0.5 }).observe(stage)
  })
  var call = document.querySelector('[data-call]')
  new IntersectionObserver(function (entries) {
    call.toggleAttribute('data-filled', !entries[0].isIntersecting)
  }).observe(stage)
})()`
