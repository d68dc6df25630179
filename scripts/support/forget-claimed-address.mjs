// Preloaded into the server: removes client-address headers from requests until the server itself listens
// (lib/server/boot), as they could be forged.
import { subscribe } from 'node:diagnostics_channel'

subscribe('http.server.request.start', ({ request }) => {
  delete request.headers['x-vitae-ip']
})
