import { createSend, type Send } from '../api/send'

/** Creates a `send` whose requests are about a workspace, for the clients of what people and workspaces both have. */
export function sendInWorkspace(workspace: string, send: Send = createSend()): Send {
  return (call) => send({ ...call, workspace })
}
