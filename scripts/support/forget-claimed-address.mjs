// Preloaded into the server: until the server itself listens (lib/server/boot), nobody may tell it
// who they are.
import { subscribe } from 'node:diagnostics_channel'

subscribe('http.server.request.start', ({ request }) => {
  delete request.headers['x-vitae-ip']
})
