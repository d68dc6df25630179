/** Commands about the server's data, which are a bundle of their own for Node (dist/vitae-server.mjs). */
export const serverCommandNames = [
  'backup',
  'restore',
  'move',
  'reset-password',
  'invite',
  'grant',
  'revoke',
  'key',
  'account',
]
