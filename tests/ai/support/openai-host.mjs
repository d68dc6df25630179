// Preloaded into a server (`NODE_OPTIONS=--import …`): what it asks of OpenAI goes to the double that
// `VITAE_TEST_OPENAI` names. Test-only.
const ask = globalThis.fetch
const double = process.env.VITAE_TEST_OPENAI

globalThis.fetch = (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input)
  if (url.host !== 'api.openai.com') return ask(input, init)
  return ask(`${double}${url.pathname}${url.search}`, init)
}
