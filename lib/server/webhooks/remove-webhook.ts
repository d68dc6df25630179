import 'server-only'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { deliveriesOf } from './delivery-rows'
import { deleteWebhookSecrets, webhooks } from './webhook-rows'

/** Deletes a webhook with its secret and its deliveries: nothing more is sent. */
export async function removeWebhook(
  ports: Pick<Ports, 'items'>,
  owner: OwnerId,
  { id }: { id: string },
): Promise<Outcome<null>> {
  if (!(await webhooks.read(ports, owner, id))) return { ok: false, code: 'not-found' }
  // The webhook itself last: after a crash it is still listed, and can be deleted again.
  const deliveries = deliveriesOf(id)
  for (const delivery of (await deliveries.readAll(ports, owner)).keys()) {
    await deliveries.delete(ports, owner, delivery)
  }
  await deleteWebhookSecrets(ports, owner, id)
  await webhooks.delete(ports, owner, id)
  return { ok: true, value: null }
}
