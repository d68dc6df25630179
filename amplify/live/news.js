// Subscription.news: refuses each owner but that of the ticket, which the function `live` has verified.

import { util } from '@aws-appsync/utils'

export function request(ctx) {
  if (ctx.args.owner !== ctx.identity.resolverContext.owner) util.unauthorized()
  return { payload: null }
}

export function response() {
  return null
}
