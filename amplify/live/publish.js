// Mutation.publish: hands the news to the pages that subscribed to its owner. AppSync finds them by the argument of the
// subscription, which has the same name.

export function request(ctx) {
  return { payload: ctx.args }
}

export function response(ctx) {
  return ctx.result
}
