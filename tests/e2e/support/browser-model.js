// A model in the browser as the Prompt API has it (https://webmachinelearning.github.io/prompt-api/): downloaded by a
// press, as far as `downloadTo` says (below 0: it fails), with English and German. `answerOf` knows its answers.

;(() => {
  const refuse = (name) => new DOMException(name, name)
  const isHere = () => localStorage.getItem('double.model') !== null
  const knows = ({ expectedInputs = [] } = {}) =>
    expectedInputs.every(({ languages }) => languages.every((one) => /^(en|de)$/.test(one)))

  const untilStopped = (signal) =>
    new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))

  async function download({ signal, monitor }) {
    if (!navigator.userActivation.isActive) throw refuse('NotAllowedError')
    const target = new EventTarget()
    monitor?.(target)
    const whole = new Promise((resolve, reject) => {
      globalThis.downloadTo = (loaded) => {
        target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }))
        if (loaded < 0) reject(refuse('NetworkError'))
        if (loaded === 1) resolve()
      }
    })
    await Promise.race([whole, untilStopped(signal)])
    localStorage.setItem('double.model', 'yes')
  }

  async function create(options = {}) {
    options.signal?.throwIfAborted()
    if (!knows(options)) throw refuse('NotSupportedError')
    if (!isHere()) await download(options)
    const messages = [...(options.initialPrompts ?? [])]
    let isOver = false
    async function prompt(content, { signal, responseConstraint } = {}) {
      if (isOver) throw refuse('InvalidStateError')
      if (responseConstraint && !('type' in responseConstraint)) throw refuse('SyntaxError')
      messages.push({ role: 'user', content })
      const answer = await Promise.race([globalThis.answerOf(messages), untilStopped(signal)])
      messages.push({ role: 'assistant', content: answer })
      return answer
    }
    const promptStreaming = (content, how) =>
      new ReadableStream({
        async start(stream) {
          const answer = await prompt(content, how)
          for (const part of answer.match(/.{1,40}/gs) ?? []) stream.enqueue(part)
          stream.close()
        },
      })
    const destroy = () => {
      isOver = true
    }
    return { prompt, promptStreaming, destroy }
  }

  const availability = async (options) =>
    !knows(options) ? 'unavailable' : isHere() ? 'available' : 'downloadable'
  Object.defineProperty(globalThis, 'LanguageModel', { value: { availability, create } })
})()
