/** Connection data of a request as it reached this server, for an operator who has to decide which proxies to trust. */
export type Arrival = {
  /** The other end of the connection; empty where Node does not know it. */
  peer: string
  /** Headers that describe the route of the request. */
  headers: (readonly [name: string, value: string])[]
  /** Whom limits by address count: an address, or `hidden` where all people are counted together. */
  counted: string
}
