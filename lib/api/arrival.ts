/** How a request came to this server, as it came: for whoever has to say which proxies are trusted. */
export type Arrival = {
  /** The other end of the connection; empty where Node does not know it. */
  peer: string
  /** What the request says of its way, by header. */
  headers: (readonly [name: string, value: string])[]
  /** Whom limits by address count: an address, or `hidden` where all people are counted together. */
  counted: string
}
