import { createSend } from '../api/send'

/** Ends what a model was asked to do; where nobody can be reached it ends by its deadline. */
export async function endRequest(id: string, send = createSend()): Promise<void> {
  await send({ method: 'POST', path: `/api/v1/ai/requests/${id}/cancel` })
}
