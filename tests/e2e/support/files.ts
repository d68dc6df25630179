/** A JSON file as a person would choose it. */
export function jsonFile(name: string, value: unknown) {
  return {
    name: `${name}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(value)),
  }
}
