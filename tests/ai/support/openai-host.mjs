// Preloaded into a server (`NODE_OPTIONS=--import …`): what it asks of OpenAI goes to the double that
// `VITAE_TEST_OPENAI` names. Test-only.
import { createRequire, syncBuiltinESMExports } from 'node:module'

const require = createRequire(import.meta.url)
const http = require('node:http')
const https = require('node:https')
const ask = https.request
const double = process.env.VITAE_TEST_OPENAI

https.request = (url, ...rest) =>
  url.host === 'api.openai.com'
    ? http.request(new URL(url.pathname + url.search, double), ...rest)
    : ask.call(https, url, ...rest)
syncBuiltinESMExports()
