/** Opens the tools for agents with a key: `call` sends any message, `tool` calls one tool. */
export function openTools(person, key) {
  const call = (method, params, id = 1) =>
    person.ask(
      '/api/mcp',
      'POST',
      typeof method === 'string' ? { jsonrpc: '2.0', id, method, params } : method,
      { authorization: `Bearer ${key}`, accept: 'application/json, text/event-stream' },
    )
  return { call, tool: (name, args) => call('tools/call', { name, arguments: args }) }
}
